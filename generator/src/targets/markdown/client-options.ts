/** An option of the client's constructor, or a header, and the environment variable that samples take it from. */
export interface ClientOption {
  readonly name: string;
  readonly variable: string;
  /** Security scheme that it is for: samples of operations that do not use the scheme leave it out. */
  readonly scheme?: string;
}

/**
 * Reads the client's options as the configuration writes them: `name=VARIABLE` each, separated by blanks, and
 * `name=VARIABLE:scheme` for one that only belongs to a security scheme.
 *
 * @throws when a part is not of this form
 */
export function parseClientOptions(text: string): readonly ClientOption[] {
  return parse(text, /^([A-Za-z_]\w*)=([A-Z_][A-Z\d_]*)(?::(\w+))?$/);
}

/**
 * Reads headers in the same form, where a name may have dashes.
 *
 * @throws when a part is not of this form
 */
export function parseHeaders(text: string): readonly ClientOption[] {
  return parse(text, /^([A-Za-z][\w-]*)=([A-Z_][A-Z\d_]*)(?::(\w+))?$/);
}

function parse(text: string, form: RegExp): readonly ClientOption[] {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  return parts.map((part) => parsePart(part, form));
}

function parsePart(part: string, form: RegExp): ClientOption {
  const match = form.exec(part);
  const [, name, variable, scheme] = match ?? [];
  if (name === undefined || variable === undefined) throw new Error(`Not of the form name=VARIABLE: ${part}`);
  return { name, variable, ...(scheme !== undefined && { scheme }) };
}
