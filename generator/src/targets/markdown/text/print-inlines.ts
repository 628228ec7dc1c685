import { codeSpan, type Place } from './code-span.ts';
import { escapeText } from './escape-text.ts';
import type { Inline } from './inline.ts';

/** Gives the link of what inline code names, if it names something that has a page. */
export type LinkCode = (code: string) => string | undefined;

/** What printing inline markup depends on. */
export interface InlineContext {
  readonly place: Place;
  readonly linkCode: LinkCode;
}

/** Inline markup as Markdown, in the form that Prettier leaves alone. */
export function printInlines(inlines: readonly Inline[], context: InlineContext): string {
  return inlines
    .map((inline) => printInline(inline, context))
    .reduce(joinInlines, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** Code right behind code would become one run of backticks, which means something else: a blank tells them apart. */
function joinInlines(before: string, next: string): string {
  return before + (/(?<!\\)`$/.test(before) && next.startsWith('`') ? ' ' : '') + next;
}

function printInline(inline: Inline, context: InlineContext): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return printCode(inline.text, context);
    case 'url':
      return inline.text;
    case 'strong':
      return `**${printInlines(inline.children, context)}**`;
    case 'emphasis':
      return `_${printInlines(inline.children, context)}_`;
    case 'link':
      return `[${printInlines(inline.children, { ...context, linkCode: () => undefined })}](${inline.url})`;
  }
}

function printCode(text: string, { place, linkCode }: InlineContext): string {
  const link = linkCode(text);
  return link === undefined ? codeSpan(text, place) : `[${codeSpan(text, place)}](${link})`;
}
