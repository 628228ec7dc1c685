import { managementSignature } from '@genauth/core/parts';
import type { ManagementAuthentication } from './management-authentication.ts';

/** apiCode of a signature whose date is too far from the server's clock. */
const wrongClock = 1305;

/**
 * Signs each request with an access key, its own nonce and the time at which it is sent. When the server finds that time
 * wrong, its own is kept to from then on.
 */
export const signatures: ManagementAuthentication = (key) => {
  const sign = managementSignature(key);
  let skew = 0;
  return {
    authenticate: async ({ operation, path, query, body, headers }) => {
      const { method, body: mediaType = '' } = operation;
      const fresh = {
        'x-authing-signature-nonce': crypto.randomUUID().replaceAll('-', ''),
        'x-authing-signature-method': 'HMAC-SHA1',
        'x-authing-signature-version': '1.0',
        date: new Date(Date.now() + skew).toUTCString(),
      };
      const authorization = await sign({
        method,
        path,
        headers: Object.entries({ ...Object.fromEntries(headers), ...fresh }),
        params: method === 'GET' ? query : /[/+]json\b/i.test(mediaType) && body,
      });
      return { headers: { ...fresh, authorization } };
    },
    recover: ({ apiCode, headers }) => {
      const time = Date.parse(headers.get('date') ?? '');
      if (apiCode !== wrongClock || Number.isNaN(time)) return false;
      skew = time - Date.now();
      return true;
    },
  };
};
