import type { HeaderValues } from './request-options.ts';

/**
 * Sets headers one after the other; one that is undefined takes out what stands there.
 *
 * @throws TypeError, without the value, when one could end the header or is no text that HTTP can carry
 */
export function mergeHeaders(headers: Headers, ...sets: readonly (HeaderValues | undefined)[]): Headers {
  for (const set of sets) {
    for (const [name, value] of Object.entries(set ?? {})) {
      // RFC 9110, section 5.5. `Headers` would throw as well, with the value in the message, or trim line breaks away.
      if (/[^\t -~\x80-\xff]/.test(value ?? '')) throw new TypeError(`header "${name}" must be one line of Latin-1`);
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
  }
  return headers;
}
