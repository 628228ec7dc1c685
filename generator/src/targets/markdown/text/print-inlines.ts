import { codeSpan, type Place } from './code-span.ts';
import { escapeText } from './escape-text.ts';
import type { Inline } from './inline.ts';

/** Inline markup as Markdown, in the form that Prettier leaves alone. */
export function printInlines(inlines: readonly Inline[], place: Place): string {
  return inlines
    .map((inline) => printInline(inline, place))
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function printInline(inline: Inline, place: Place): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return codeSpan(inline.text, place);
    case 'url':
      return inline.text;
    case 'strong':
      return `**${printInlines(inline.children, place)}**`;
    case 'emphasis':
      return `_${printInlines(inline.children, place)}_`;
    case 'link':
      return `[${printInlines(inline.children, place)}](${inline.url})`;
  }
}
