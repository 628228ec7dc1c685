import { printJson } from '../samples/print-literal.ts';
import { codeSpan } from './code-span.ts';
import { escapeBlockStart, escapeHeadingEnd } from './escape-text.ts';
import { fencedCode } from './fenced-code.ts';
import type { Block } from './inline.ts';
import { parseBlocks } from './parse-blocks.ts';
import { parseInlines } from './parse-inlines.ts';
import { printInlines } from './print-inlines.ts';
import { visibleText } from './visible-text.ts';

/** Languages that Prettier does not format, so that what stands in the block may stay as it is. */
const unformatted: ReadonlySet<string> = new Set(['bash', 'csharp', 'go', 'http', 'java', 'php', 'python', 'sh', 'text']);

/** A description of the contract as Markdown blocks, safe and in Prettier's form; empty for an empty one. */
export function prose(description: string | undefined): string {
  return printBlocks(descriptionBlocks(description));
}

/** A text of the contract as a heading. */
export function proseHeading(text: string): string {
  return escapeHeadingEnd(proseLine(text));
}

/** A description as inline Markdown on one line, for a list item or a paragraph of ours. */
export function proseLine(description: string | undefined): string {
  return escapeBlockStart(descriptionBlocks(description).map((block) => blockLine(block, 'flow')).join(' '));
}

/** A description as one table cell; the items of a list become sentences. */
export function proseCell(description: string | undefined): string {
  return descriptionBlocks(description).map((block) => blockLine(block, 'cell')).join(' ');
}

function descriptionBlocks(description: string | undefined): readonly Block[] {
  return description === undefined ? [] : parseBlocks(visibleText(description).split('\n'));
}

function printBlocks(blocks: readonly Block[]): string {
  return blocks.map(printBlock).join('\n\n');
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeBlockStart(printInlines(parseInlines(block.text), 'flow'));
    case 'code':
      return printCode(block.language, block.lines);
    case 'list':
      return printList(block.items, block.start);
  }
}

function printList(items: readonly (readonly Block[])[], start: number | undefined): string {
  const isLoose = items.some((blocks) => blocks.filter(({ kind }) => kind !== 'list').length > 1);
  return items
    .map((blocks, index) => {
      const marker = start === undefined ? '- ' : `${start + index}. `;
      return marker + printItem(blocks).replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
    })
    .join(isLoose ? '\n\n' : '\n');
}

/** A list stands right below the paragraph that it belongs to. */
function printItem(blocks: readonly Block[]): string {
  return blocks.reduce((text, block, index) => {
    const glue = block.kind === 'list' && blocks[index - 1]?.kind === 'paragraph' ? '\n' : '\n\n';
    return index === 0 ? printBlock(block) : text + glue + printBlock(block);
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

function blockLine(block: Block, place: 'flow' | 'cell'): string {
  switch (block.kind) {
    case 'paragraph':
      return printInlines(parseInlines(block.text), place);
    case 'code':
      return codeSpan(block.lines.map((line) => line.trim()).join(' ').trim(), place);
    case 'list':
      return block.items.map((blocks) => sentence(blocks.map((child) => blockLine(child, place)).join(' '))).join(' ');
  }
}

/** Items that do not end like sentences do end like them when they stand in a row. */
function sentence(markdown: string): string {
  return /[.!?:;]$/.test(markdown) ? markdown : `${markdown}.`;
}
