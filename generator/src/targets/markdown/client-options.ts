/** An option of the client's constructor, and the environment variable that samples take it from. */
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
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(parseClientOption);
}

function parseClientOption(part: string): ClientOption {
  const match = /^([A-Za-z_]\w*)=([A-Z_][A-Z\d_]*)(?::(\w+))?$/.exec(part);
  const [, name, variable, scheme] = match ?? [];
  if (name === undefined || variable === undefined) throw new Error(`Not of the form name=VARIABLE: ${part}`);
  return { name, variable, ...(scheme !== undefined && { scheme }) };
}
