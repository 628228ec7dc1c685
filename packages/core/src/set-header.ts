/**
 * Sets one header.
 *
 * @throws TypeError, without the value, when it could end the header or is no text that HTTP can carry
 */
export function setHeader(headers: Headers, name: string, value: string): void {
  // RFC 9110, section 5.5. `Headers` would throw as well, with the value in the message, or trim line breaks away.
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new TypeError(`header "${name}" must not have a line break, NUL or characters beyond Latin-1`);
  }
  headers.set(name, value);
}
