/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
 *
 * @returns milliseconds from now; undefined unless that is a finite number above 0
 */
export function retryAfter(header: string | null): number | undefined {
  const value = header?.trim() ?? '';
  // Not every parser of dates or numbers refuses "-5" and "0x10".
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  const milliseconds =
    seconds === undefined ? Date.parse(/^[a-z]/i.test(value) ? value : '') - Date.now() : seconds * 1000;
  return milliseconds > 0 && Number.isFinite(milliseconds) ? milliseconds : undefined;
}
