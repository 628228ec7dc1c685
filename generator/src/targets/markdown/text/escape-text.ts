import { visibleText } from './visible-text.ts';

/**
 * Plain text as Markdown that shows exactly this text: no character of it can start markup of CommonMark, GFM, MDX,
 * math, Liquid or wiki links. What could start a block is `escapeBlockStart`'s concern.
 *
 * @param text one line of visible text
 */
export function escapeText(text: string): string {
  if (!/[\\*`<{[\]$~|_&!]/.test(text)) return text;
  return text
    .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replaceAll(/[*`<{[\]$~|]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run) => '\\_'.repeat(run.length))
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replace(/!$/, '\\!');
}

/** A text of the contract that is a name or the like, as Markdown on one line. */
export function plainText(text: string): string {
  return escapeText(visibleText(text).replaceAll(/\s+/g, ' ').trim());
}

/** A paragraph's Markdown, with its start escaped where it would otherwise be a heading, quote, list, rule or aside. */
export function escapeBlockStart(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[-\s]|$)|:(?=:))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** A heading's Markdown, with a closing run of `#` kept as text. */
export function escapeHeadingEnd(markdown: string): string {
  return markdown.replace(/(^|\s)(#+)$/, '$1\\$2');
}
