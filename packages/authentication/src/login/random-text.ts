import { base64url } from '../base64url.ts';

/** 256 bits from the cryptographic random generator, as 43 characters that URLs and cookies can carry. */
export function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}
