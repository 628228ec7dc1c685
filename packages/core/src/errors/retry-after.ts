/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
 *
 * @returns milliseconds from now; undefined unless that is a finite number above 0
 */
export function retryAfter(header: string | null): number | undefined {
  const text = header ?? '';
  // What parses numbers and dates takes more than the standard has: "0x10", and "-5" for a date.
  const date = /^[a-z]/i.test(text) ? Date.parse(text) - Date.now() : Number.NaN;
  const milliseconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : date;
  return milliseconds > 0 && milliseconds < Infinity ? milliseconds : undefined;
}
