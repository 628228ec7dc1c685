import { methodName } from '../../naming.ts';
import { visibleText } from './literal.ts';

/** Widest line of a comment's text. */
const width = 110;

/**
 * The text of a doc comment: blocks separated by blank lines, wrapped, safe against anything a contract may hold.
 * Begins with a line feed where it needs several lines, which is how ts-morph is told.
 */
export function docComment(blocks: readonly (string | undefined)[]): string {
  const text = blocks.filter((block) => block !== undefined && block.trim() !== '').join('\n\n');
  return text.includes('\n') ? `\n${text}` : text;
}

/** A doc comment as lines of code. */
export function commentLines(doc: string): readonly string[] {
  if (doc === '') return [];
  if (!doc.startsWith('\n')) return [`/** ${doc} */`];
  return [
    '/**',
    ...doc
      .slice(1)
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd()),
    ' */',
  ];
}

/** A description of the contract as lines of a comment. */
export function prose(text: string): string {
  const lines: string[] = [];
  let fenced = false;
  for (const line of commentSafe(text).trim().split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    lines.push(...(fenced ? [line.trimEnd()] : wrap(line.trimEnd())));
  }
  return lines.join('\n');
}

/** A block tag such as `@default`, its value on one line. */
export function blockTag(name: string, value = ''): string {
  return `@${name} ${commentSafe(value).replaceAll('\n', ' ')}`.trimEnd();
}

/** A block tag that points to an operation; `text` holds `{}` where the link goes. */
export function linkTag(name: string, text: string, operationId: string): string {
  return blockTag(name, text).replace('{}', () => `{@link ${methodName(operationId)}}`);
}

/** Text that cannot end a comment, and that no tool takes for a tag of its own. */
function commentSafe(text: string): string {
  const visible = visibleText(text);
  if (!visible.includes('@') && !visible.includes('*/')) return visible;
  return visible
    .replaceAll('*/', '*\\/')
    .replaceAll(/^(\s*)@/gm, '$1\\@')
    .replaceAll(/\{@/g, '{\\@');
}

/** Wraps one line at spaces outside of code spans, continuing list items below their text. */
function wrap(line: string): readonly string[] {
  if (line.length <= width) return [line];
  const indent = ' '.repeat(/^\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(/(?:`[^`]*`|[^\s`]|`)+|\s+/g) ?? []) {
    if (current.trim() !== '' && (current + word).trimEnd().length > width && word.trim() !== '') {
      lines.push(current.trimEnd());
      current = indent + word;
    } else {
      current += word;
    }
  }
  lines.push(current.trimEnd());
  return lines;
}
