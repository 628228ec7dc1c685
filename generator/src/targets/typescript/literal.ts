/**
 * The one printer through which every string of the contract reaches code: as a literal, a property name or a number.
 * The result cannot end the literal it stands in, hide text from a reader, or change meaning with the file's encoding.
 */

/** Characters that end a line, are invisible or reorder text: controls, bidirectional marks, separators, lone surrogates. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Nearly all text consists of printable ASCII and line feeds, which need no closer look. */
const plain = /^[\n -~]*$/;

const named: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

/** A string literal in single quotes, or in double quotes where that saves escapes. */
export function stringLiteral(text: string): string {
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  const quote = singles > doubles ? '"' : "'";
  const body = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll(unsafe, escapeCharacter);
  return `${quote}${body}${quote}`;
}

/** A property name: bare where it is a plain identifier, quoted otherwise. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** True for a name that is quoted although a formatter, which has a table of its own of the letters of all scripts, may not. */
export function isForeignName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name) && !/^[\w$]*$/.test(name);
}

/** A key of an object literal; `__proto__` is written so that it makes a property and sets no prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyName(name);
}

/** A literal of JSON's scalar types. */
export function scalarLiteral(value: string | number | boolean): string {
  // The formatter drops the plus of an exponent.
  return typeof value === 'string' ? stringLiteral(value) : String(value).replace('e+', 'e');
}

/** Any JSON value on one line, for comments and small literals; a symbol stands for the identifier that it describes. */
export function jsonLiteral(value: unknown): string {
  if (typeof value === 'symbol') return value.description ?? '';
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(jsonLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${objectKey(key)}: ${jsonLiteral(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return String(value);
}

/** Text with every unsafe character but the line feed made visible. */
export function visibleText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(unsafe, (character) =>
      character === '\n' ? '\n' : character === '\t' ? '  ' : escapeCharacter(character),
    );
}

function escapeCharacter(character: string): string {
  return named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
