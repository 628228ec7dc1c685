import type { Block } from './inline.ts';

const fence = /^( {0,3})(`{3,}) *([^\s`]*)[^`]*$/;
const item = /^ *(?:[-*+]|(\d{1,9})[.)]) +(?=\S)/;
const deepestList = 4;

/** A block, and the number of the line behind it. */
interface Taken {
  readonly block: Block;
  readonly end: number;
}

/**
 * The blocks that a description may use: paragraphs, lists and closed fenced code. Any other line is text of a
 * paragraph, whose lines become one.
 *
 * @param lines visible text
 */
export function parseBlocks(lines: readonly string[], depth = 0): readonly Block[] {
  const blocks: Block[] = [];
  const closers = longestCloserBehind(lines);
  for (let at = 0; at < lines.length;) {
    const code = codeAt(lines, at, closers[at] ?? 0);
    const { block, end } =
      code ?? (depth < deepestList ? listAt(lines, at, depth) : undefined) ?? paragraphAt(lines, at);
    if (block.kind !== 'paragraph' || block.text !== '') blocks.push(block);
    at = end;
  }
  return blocks;
}

function paragraphAt(lines: readonly string[], at: number): Taken {
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end]) && !startsBlock(lines[end] ?? '')) end += 1;
  const text = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join(' ')
    .trim();
  return { block: { kind: 'paragraph', text }, end };
}

function codeAt(lines: readonly string[], at: number, longestCloser: number): Taken | undefined {
  const [, indent = '', marker = '', language = ''] = fence.exec(lines[at] ?? '') ?? [];
  if (marker === '' || marker.length > longestCloser) return undefined;
  const end = lines.findIndex((line, index) => index > at && closerLength(line) >= marker.length);
  const code = lines.slice(at + 1, end).map((line) => withoutIndent(line, indent.length));
  return { block: { kind: 'code', language, lines: code }, end: end + 1 };
}

/** For each line the longest closing fence behind it, so that one look tells an open fence from a closed one. */
function longestCloserBehind(lines: readonly string[]): readonly number[] {
  const longest: number[] = Array.from({ length: lines.length }, () => 0);
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    longest[at] = Math.max(longest[at + 1] ?? 0, closerLength(lines[at + 1] ?? ''));
  }
  return longest;
}

function closerLength(line: string): number {
  const text = line.trim();
  return /^`{3,}$/.test(text) ? text.length : 0;
}

function listAt(lines: readonly string[], at: number, depth: number): Taken | undefined {
  const first = item.exec(lines[at] ?? '');
  if (first === null) return undefined;
  const items: (readonly Block[])[] = [];
  let end = at;
  for (let next = at; ; next = skipBlank(lines, end)) {
    const match = item.exec(lines[next] ?? '');
    if (match === null || (match[1] === undefined) !== (first[1] === undefined)) break;
    end = itemEnd(lines, next);
    const width = match[0].length;
    const [head = '', ...rest] = lines.slice(next, end);
    items.push(parseBlocks([head.slice(width), ...rest.map((line) => withoutIndent(line, width))], depth + 1));
  }
  return { block: { kind: 'list', items, ...(first[1] !== undefined && { start: Number(first[1]) }) }, end };
}

/** An item goes on with lines that are indented, and with those that go on its paragraph. */
function itemEnd(lines: readonly string[], at: number): number {
  let end = at + 1;
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    const indented = leadingBlanks(line) >= 2;
    const continues = end === next && !startsBlock(line);
    if (!indented && !continues) break;
    end = next + 1;
  }
  return end;
}

function startsBlock(line: string): boolean {
  return fence.test(line) || item.test(line);
}

function skipBlank(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  return next;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function withoutIndent(line: string, most: number): string {
  return line.slice(Math.min(leadingBlanks(line), most));
}

function leadingBlanks(line: string): number {
  return line.length - line.trimStart().length;
}
