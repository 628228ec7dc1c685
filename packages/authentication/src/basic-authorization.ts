import { base64 } from '@genauth/core/parts';

/** HTTP Basic with a client's id and secret, each form-encoded, which letters and digits stay (RFC 6749, section 2.3.1). */
export function basicAuthorization(id: string, secret: string): string {
  return `Basic ${base64(new TextEncoder().encode(`${formEncoded(id)}:${formEncoded(secret)}`))}`;
}

function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
