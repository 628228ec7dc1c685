import { textWidth } from '../text/text-width.ts';

const printWidth = 120;
/** Longer objects stand on several lines, so that they can be read without scrolling. */
const longestObject = 80;

/** How a language writes what JSON and TypeScript write differently. */
interface Style {
  readonly string: (text: string) => string;
  readonly key: (name: string) => string;
  readonly trailingComma: '' | ',';
  /** Whether a long text moves to the line below its key. */
  readonly breaksAfterKey: boolean;
}

const json: Style = { string: jsonString, key: jsonString, trailingComma: '', breaksAfterKey: false };

const typescript: Style = { string: typescriptString, key: typescriptKey, trailingComma: ',', breaksAfterKey: true };

/** A value as JSON in Prettier's form, small objects on one line. */
export function printJson(value: unknown): string {
  return printValue(value, { style: json, indent: 0, column: 0, after: 0 });
}

/**
 * A value as a TypeScript expression in Prettier's form (single quotes, small objects on one line); a `Blob` or
 * `File` as the expression that makes one.
 *
 * @param column columns taken on the line before the value
 * @param after columns taken on its last line behind it
 */
export function printTypescript(value: unknown, column: number, after: number): string {
  return printValue(value, { style: typescript, indent: 0, column, after });
}

/** A value as JSON on one line, for a table. */
export function printJsonLine(value: unknown): string {
  return safeUnicode(JSON.stringify(value) ?? 'null');
}

interface Position {
  readonly style: Style;
  readonly indent: number;
  readonly column: number;
  readonly after: number;
}

function printValue(value: unknown, position: Position): string {
  if (Array.isArray(value)) return printArray(value, position);
  if (value instanceof File) return `new File(['…'], ${position.style.string(value.name)})`;
  if (value instanceof Blob) return "new Blob(['…'])";
  if (typeof value === 'object' && value !== null) return printObject(Object.entries(value), position);
  return printScalar(value, position.style);
}

function printScalar(value: unknown, style: Style): string {
  if (typeof value === 'string') return style.string(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value).replace('e+', 'e');
  return typeof value === 'boolean' ? String(value) : 'null';
}

function printObject(entries: readonly (readonly [string, unknown])[], position: Position): string {
  if (entries.length === 0) return '{}';
  const { style, indent, column, after } = position;
  const inner = indent + 2;
  const lines = entries.map(([name, value], index) => {
    const key = `${style.key(name)}: `;
    const comma = index < entries.length - 1 ? ',' : style.trailingComma;
    const text = printValue(value, { style, indent: inner, column: inner + textWidth(key), after: comma.length });
    const mayBreak = style.breaksAfterKey && typeof value === 'string' && textWidth(key) >= 7;
    const breaks = mayBreak && inner + textWidth(key + text) + comma.length > printWidth;
    return { comma, text: breaks ? `${key.trimEnd()}\n${' '.repeat(inner + 2)}${text}` : key + text };
  });
  const line = `{ ${lines.map(({ text }) => text).join(', ')} }`;
  if (!line.includes('\n') && column + textWidth(line) + after <= longestObject) return line;
  return ['{', ...lines.map(({ comma, text }) => ' '.repeat(inner) + text + comma), `${' '.repeat(indent)}}`].join(
    '\n',
  );
}

function printArray(items: readonly unknown[], position: Position): string {
  const { style, indent, column, after } = position;
  if (items.length === 0) return '[]';
  const inner = indent + 2;
  const texts = items.map((item, index) => {
    const comma = index < items.length - 1 ? ',' : style.trailingComma;
    return printValue(item, { style, indent: inner, column: inner, after: comma.length });
  });
  const line = mustBreak(items, texts) ? undefined : `[${texts.join(', ')}]`;
  if (line !== undefined && column + textWidth(line) + after <= printWidth) return line;
  const commas = texts.map((text, index) => text + (index < texts.length - 1 ? ',' : style.trailingComma));
  const isNumbers = items.length > 1 && items.every(Number.isFinite);
  const lines = (isNumbers ? fill(commas, inner) : commas).map((text) => ' '.repeat(inner) + text);
  return ['[', ...lines, `${' '.repeat(indent)}]`].join('\n');
}

function mustBreak(items: readonly unknown[], texts: readonly string[]): boolean {
  if (texts.some((text) => text.includes('\n'))) return true;
  return items.length > 1 && (items.every(isLongArray) || items.every(isLongObject));
}

function isLongArray(item: unknown): boolean {
  return Array.isArray(item) && item.length > 1;
}

function isLongObject(item: unknown): boolean {
  const isObject = typeof item === 'object' && item !== null && !Array.isArray(item) && !(item instanceof Blob);
  return isObject && Object.keys(item).length > 1;
}

/** Numbers, each with its comma, as many on a line as fit. */
function fill(numbers: readonly string[], indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const text of numbers) {
    const longer = line === '' ? text : `${line} ${text}`;
    if (indent + longer.length > printWidth && line !== '') {
      lines.push(line);
      line = text;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function jsonString(text: string): string {
  return safeUnicode(JSON.stringify(text));
}

/** Single quotes, unless there are more of them in the text than double ones. */
function typescriptString(text: string): string {
  const body = safeUnicode(JSON.stringify(text)).slice(1, -1).replaceAll('\\"', '"');
  const singles = text.split("'").length;
  const quote = singles > text.split('"').length ? '"' : "'";
  return quote + body.replaceAll(quote, `\\${quote}`) + quote;
}

function typescriptKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : typescriptString(name);
}

/** Escapes what JSON leaves as it is although nobody sees it. */
function safeUnicode(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replaceAll(
    /[\x7f-\xa0\xad\u061c\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff\p{Cs}\u{e0000}-\u{e0fff}]/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
      ).join(''),
  );
}
