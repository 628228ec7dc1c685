import { printJson } from '../samples/print-literal.ts';
import { codeSpan, type Place } from './code-span.ts';
import { escapeBlockStart, escapeHeadingEnd } from './escape-text.ts';
import { fencedCode } from './fenced-code.ts';
import type { Block } from './inline.ts';
import { parseBlocks } from './parse-blocks.ts';
import { parseInlines } from './parse-inlines.ts';
import { type InlineContext, type LinkCode, printInlines } from './print-inlines.ts';
import { visibleText } from './visible-text.ts';

/** Languages that Prettier does not format, so that what stands in the block may stay as it is. */
const unformatted: ReadonlySet<string> = new Set([
  'bash',
  'csharp',
  'go',
  'http',
  'java',
  'php',
  'python',
  'sh',
  'text',
]);

/** Texts of the contract as Markdown: safe, in Prettier's form, and empty for an empty or missing text. */
export interface Prose {
  /** A description as Markdown blocks. */
  readonly blocks: (text: string | undefined) => string;
  /** A description as inline Markdown on one line, for a list item or a paragraph of ours. */
  readonly line: (text: string | undefined) => string;
  /** A text as a heading. */
  readonly heading: (text: string) => string;
  /** A description as one table cell; the items of a list become sentences. */
  readonly cell: (text: string | undefined) => string;
}

/**
 * Makes the printer of a document's texts. It remembers cells, since most descriptions stand on many pages.
 *
 * @param linkCode where inline code of descriptions links to: the page of the operation that it names
 */
export function createProse(linkCode: LinkCode): Prose {
  const cells = new Map<string, string>();
  const inline = (text: string | undefined, place: Place): string =>
    joined(parseDescription(text).map((block) => blockLine(block, { place, linkCode })));
  const line = (text: string | undefined): string => escapeBlockStart(inline(text, 'flow'));
  return {
    blocks: (text) => printBlocks(parseDescription(text), { place: 'flow', linkCode }),
    line,
    heading: (text) => escapeHeadingEnd(line(text)),
    cell(text = '') {
      const cell = cells.get(text) ?? inline(text, 'cell');
      cells.set(text, cell);
      return cell;
    },
  };
}

function parseDescription(text: string | undefined): readonly Block[] {
  return text === undefined || text === '' ? [] : parseBlocks(visibleText(text).split('\n'));
}

function printBlocks(blocks: readonly Block[], context: InlineContext): string {
  return blocks.map((block) => printBlock(block, context)).join('\n\n');
}

function printBlock(block: Block, context: InlineContext): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeBlockStart(printInlines(parseInlines(block.text), context));
    case 'code':
      return printCode(block.language, block.lines);
    case 'list':
      return printList(block.items, block.start, context);
  }
}

function printList(items: readonly (readonly Block[])[], start: number | undefined, context: InlineContext): string {
  const isLoose = items.some((blocks) => blocks.filter(({ kind }) => kind !== 'list').length > 1);
  return items
    .map((blocks, index) => {
      const marker = start === undefined ? '- ' : `${start + index}. `;
      return marker + printItem(blocks, context).replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
    })
    .join(isLoose ? '\n\n' : '\n');
}

/** A list stands right below the paragraph that it belongs to. */
function printItem(blocks: readonly Block[], context: InlineContext): string {
  return blocks.reduce((text, block, index) => {
    const glue = block.kind === 'list' && blocks[index - 1]?.kind === 'paragraph' ? '\n' : '\n\n';
    return index === 0 ? printBlock(block, context) : text + glue + printBlock(block, context);
  }, '');
}

function printCode(language: string, lines: readonly string[]): string {
  const json = language === 'json' ? parsedJson(lines.join('\n')) : undefined;
  if (json !== undefined) return fencedCode('json', printJson(json.value));
  return fencedCode(unformatted.has(language) ? language : '', lines.map((line) => line.trimEnd()).join('\n'));
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function blockLine(block: Block, context: InlineContext): string {
  switch (block.kind) {
    case 'paragraph':
      return printInlines(parseInlines(block.text), context);
    case 'code':
      return codeSpan(
        block.lines
          .map((line) => line.trim())
          .join(' ')
          .trim(),
        context.place,
      );
    case 'list':
      return block.items.map((blocks) => sentence(joined(blocks.map((child) => blockLine(child, context))))).join(' ');
  }
}

/** On one line; a block of code may be empty. */
function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

/** Items that do not end like sentences do end like them when they stand in a row. */
function sentence(markdown: string): string {
  return /[.!?:;]$/.test(markdown) ? markdown : `${markdown}.`;
}
