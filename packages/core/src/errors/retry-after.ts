/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date (section 5.6.7), save in the form of `asctime()`,
 * which nobody sends.
 *
 * @returns milliseconds from now; undefined unless that is a finite number above 0
 */
export function retryAfter(header: string | null): number | undefined {
  const text = `${header}`;
  // `Number` would take more than the standard has, "0x10" and "1e9"; `Date.parse` takes "-40" for the year 2040.
  const milliseconds = /^[\d.]+$/.test(text)
    ? Number(text) * 1000
    : Date.parse(`${/^[A-Z].+:\d\d GMT$/.exec(text)}`) - Date.now();
  return milliseconds > 0 && milliseconds < Infinity ? milliseconds : undefined;
}
