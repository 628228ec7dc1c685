import { ConfigurationError } from '@genauth/core';
import { managementSignature } from '@genauth/core/parts';
import type { ManagementAuthentication } from './management-authentication.ts';

/** apiCode of a signature whose date is too far from the server's clock. */
const wrongClock = 1305;

const noDate = 'signatures need a date header, which browsers do not send: see option authentication';

/**
 * Signs each request with an access key, its own nonce and the time at which it is sent. When the server finds that time
 * wrong, its own is kept to from then on. Browsers do not let a page say the time, so that calls fail there.
 */
export const signatures: ManagementAuthentication = ({ settings, ...key }) => {
  const sign = managementSignature(key);
  const { fetch, transport } = settings;
  // What the caller sends with may do what the runtime does not.
  let canSign = fetch !== undefined || transport !== undefined;
  let skew = 0;
  return {
    authenticate: async ({ operation, path, query, body, headers }) => {
      canSign ||= canSendDate();
      if (!canSign) throw new ConfigurationError(noDate, operation);
      const { method, body: mediaType = '' } = operation;
      headers.set('x-authing-signature-nonce', crypto.randomUUID().replaceAll('-', ''));
      headers.set('x-authing-signature-method', 'HMAC-SHA1');
      headers.set('x-authing-signature-version', '1.0');
      headers.set('date', new Date(Date.now() + skew).toUTCString());
      const params = method === 'GET' ? query : /[/+]json\b/i.test(mediaType) && body;
      return { headers: { authorization: await sign({ method, path, headers, params }) } };
    },
    recover: ({ apiCode, headers }) => {
      const time = Date.parse(headers.get('date') ?? '');
      if (apiCode !== wrongClock || !time) return false;
      skew = time - Date.now();
      return true;
    },
  };
};

/** Whether requests keep their `date`, which browsers take out (Fetch standard, "forbidden request-header"). */
function canSendDate(): boolean {
  return new Request('http://localhost', { headers: { date: 'now' } }).headers.has('date');
}
