import { createHmac, randomUUID } from 'node:crypto';

const accessKey = { accessKeyId: '6745c0de0a1b2c3d4e5f6000', accessKeySecret: '158c7679333bc196b524d78d745813e5' };

/** What contenders that sign by themselves and those that are signed for are made from. */
export { accessKey };

/**
 * The headers of a signed request, as short as one would write it by hand: for clients that do not sign.
 *
 * @param values what the signature is made over: the query of a GET, the body of anything else
 */
export function signedHeaders(
  method: string,
  path: string,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const headers = {
    date: new Date().toUTCString(),
    'x-authing-lang': 'zh-CN',
    'x-authing-sdk-version': 'bench:1',
    'x-authing-signature-method': 'HMAC-SHA1',
    'x-authing-signature-nonce': randomUUID().replaceAll('-', ''),
    'x-authing-signature-version': '1.0',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const pairs = Object.keys(values)
    .sort()
    .map((name) => `${name}=${textOf(values[name])}`);
  const text = `${method}\n${lines.join('')}${path}?${pairs.join('&')}`;
  const signature = createHmac('sha1', accessKey.accessKeySecret).update(text).digest('base64');
  return { ...headers, authorization: `authing ${accessKey.accessKeyId}:${signature}` };
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
