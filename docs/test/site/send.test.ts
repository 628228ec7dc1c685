import { expect, it } from 'vitest';
import { headersOf, sendTo } from '../../src/explorer/send.ts';

/** What `fetch` was called with, as one line. */
function recordingFetch(): { readonly fetch: typeof globalThis.fetch; readonly calls: string[] } {
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url, headers, credentials } = new Request(input, init);
    calls.push(`${method} ${url} ${JSON.stringify([...headers])} ${credentials}`);
    return new Response();
  };
  return { fetch, calls };
}

it('sends a call to the reader’s host with the reader’s credentials, whatever server and token it was made for', async () => {
  const { fetch, calls } = recordingFetch();
  const headers = headersOf({ accessToken: 'token', userPoolId: 'pool' });
  const send = sendTo(() => ({ host: 'http://127.0.0.1:7777', headers }), fetch);
  await send('https://api.authing.cn/api/v3/get-user?userId=a', { headers: { authorization: 'other', accept: '*/*' } });
  expect(calls).toEqual([
    'GET http://127.0.0.1:7777/api/v3/get-user?userId=a ' +
      '[["accept","*/*"],["authorization","token"],["x-authing-userpool-id","pool"]] omit',
  ]);
});

it('calls nobody as long as there is no host', async () => {
  const { fetch, calls } = recordingFetch();
  const send = sendTo(() => ({ host: '', headers: {} }), fetch);
  await expect(send('https://api.authing.cn/api/v3/get-user')).rejects.toThrow('Say above which host to call.');
  expect(calls).toEqual([]);
});

it('credentials that were not given have no header', () => {
  expect(headersOf({ accessToken: '', appId: 'app' })).toEqual({ 'x-authing-app-id': 'app' });
});
