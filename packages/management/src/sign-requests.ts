import { managementSignature } from '@genauth/core';
import type { AccessKey, Authenticate } from '@genauth/core';

/** Signs each request with an access key, its own nonce and the time at which it is sent. */
export function signRequests(key: AccessKey): Authenticate {
  const sign = managementSignature(key);
  return async ({ operation, path, query, body, headers }) => {
    const { method, body: mediaType = '' } = operation;
    const fresh = {
      'x-authing-signature-nonce': crypto.randomUUID().replaceAll('-', ''),
      'x-authing-signature-method': 'HMAC-SHA1',
      'x-authing-signature-version': '1.0',
      date: new Date().toUTCString(),
    };
    const json = /[/+]json\b/i.test(mediaType) ? body : {};
    const authorization = await sign({
      method,
      path,
      headers: Object.entries({ ...Object.fromEntries(headers), ...fresh }),
      params: method === 'GET' ? query : json,
    });
    return { headers: { ...fresh, authorization } };
  };
}
