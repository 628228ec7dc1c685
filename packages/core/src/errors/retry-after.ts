/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
 *
 * @returns milliseconds from now; undefined unless that is a finite number above 0
 */
export function retryAfter(header: string | null): number | undefined {
  const text = header ?? '';
  // `Number` would take more than the standard has: "0x10", "1e9".
  const milliseconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return milliseconds > 0 && milliseconds < Infinity ? milliseconds : undefined;
}
