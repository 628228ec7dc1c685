import { visibleText } from './visible-text.ts';

/** Where a piece of Markdown stands; a pipe would end a table's cell. */
export type Place = 'flow' | 'cell';

/** A name or the like of the contract as inline code. */
export function codeText(text: string, place: Place): string {
  return codeSpan(visibleText(text).replaceAll('\n', ' '), place);
}

/**
 * Text as inline code, delimited as Prettier does it: by the shortest run of backticks that the text does not hold.
 *
 * @param text one line of visible text
 */
export function codeSpan(text: string, place: Place): string {
  if (text.trim() === '') return '';
  // In a cell a backslash would escape the pipe's own escape, so such a pipe stands between two pieces of code.
  if (place === 'cell' && text.includes('\\|'))
    return text
      .split(/(?<=\\)\|/)
      .map((part) => codeSpan(part, place))
      .join('\\|');
  if (!/[`| ]/.test(text)) return `\`${text}\``;
  const fence = '`'.repeat(shortestAbsentRun(text));
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  const content = place === 'cell' ? text.replaceAll('|', '\\|') : text;
  return `${fence}${padding}${content}${padding}${fence}`;
}

function shortestAbsentRun(text: string): number {
  const lengths = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  let length = 1;
  while (lengths.has(length)) length += 1;
  return length;
}
