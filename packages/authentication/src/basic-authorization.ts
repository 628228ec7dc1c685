import { base64 } from '@genauth/core/parts';

/** HTTP Basic with a name and a secret (RFC 7617, section 2). */
export function basicAuthorization(name: string, secret: string): string {
  return `Basic ${base64(new TextEncoder().encode(`${name}:${secret}`))}`;
}
