import { escapeText } from './escape-text.ts';

/** Where a piece of Markdown stands; a pipe would end a table's cell. */
export type Place = 'flow' | 'cell';

/**
 * Text as inline code, delimited as Prettier does it: by the shortest run of backticks that the text does not hold.
 *
 * @param text one line of visible text
 */
export function codeSpan(text: string, place: Place): string {
  if (text.trim() === '' || (place === 'cell' && text.includes('\\|'))) return escapeText(text.trim());
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
