import type { Inline } from './inline.ts';
import { isSafeUrl, splitAddresses } from './split-addresses.ts';

const openingEdge = /^[\s("']?$/;
const strong = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?=[\s.,;:!?)"']|$)|__(?=[^\s_])([^_]*[^\s_])__(?=[\s.,;:!?)"']|$)/y;
const emphasis = /\*(?=[^\s*])([^*]*[^\s*])\*(?=[\s.,;:!?)"']|$)|_(?=[^\s_])([^_]*[^\s_])_(?=[\s.,;:!?)"']|$)/y;
const link = /\[([^[\]]+)\]\((https:[^\s()]+)\)/y;
const escaped = /\\([!-/:-@[-`{-~])/y;
const plain = /[^\\`*_[]+|[^]/y;

/** What may stand inside of what: links and emphasis do not nest. */
type Context = 'paragraph' | 'nested';

/** A recognised piece of the source, and the offset behind it. */
interface Piece {
  readonly inline: Inline;
  readonly end: number;
}

/**
 * The inline markup that a description may use: code spans, strong, emphasis and https links. Everything else is text,
 * whatever it looks like.
 *
 * @param source one line of visible text
 */
export function parseInlines(source: string, context: Context = 'paragraph'): readonly Inline[] {
  const inlines: Inline[] = [];
  const codeSpans = findCodeSpans(source);
  let text = '';
  let at = 0;
  while (at < source.length) {
    const piece = codeSpans.get(at) ?? (context === 'paragraph' ? markupAt(source, at) : undefined);
    if (piece === undefined) {
      const [taken = '', character = taken] = matchAt(escaped, source, at) ?? matchAt(plain, source, at) ?? [];
      text += character;
      at += taken.length;
    } else {
      // What follows might be drawn into an address that ends here, so only one with a space behind it is a link.
      inlines.push(...splitAddresses(text, context === 'paragraph' && /\s$/.test(text)), piece.inline);
      text = '';
      at = piece.end;
    }
  }
  return [...inlines, ...splitAddresses(text, context === 'paragraph')];
}

function markupAt(source: string, at: number): Piece | undefined {
  const edge = openingEdge.test(source.slice(Math.max(0, at - 1), at));
  const delimited = edge ? (delimitedAt(source, at, 'strong') ?? delimitedAt(source, at, 'emphasis')) : undefined;
  return delimited ?? linkAt(source, at);
}

function delimitedAt(source: string, at: number, kind: 'strong' | 'emphasis'): Piece | undefined {
  const match = matchAt(kind === 'strong' ? strong : emphasis, source, at);
  const content = match?.[1] ?? match?.[2];
  if (match === undefined || content === undefined || cutsCode(content)) return undefined;
  return { inline: { kind, children: parseInlines(content, 'nested') }, end: at + match[0].length };
}

function linkAt(source: string, at: number): Piece | undefined {
  const [whole = '', label = '', url = ''] = matchAt(link, source, at) ?? [];
  if (!isSafeUrl(url) || label.trim() !== label || label.startsWith('^') || cutsCode(label)) return undefined;
  return { inline: { kind: 'link', url, children: parseInlines(label, 'nested') }, end: at + whole.length };
}

/** A content that ends at a delimiter may end in the middle of a code span, or of an escape. */
function cutsCode(content: string): boolean {
  return content.endsWith('\\') || (content.match(/`+/g)?.length ?? 0) % 2 === 1;
}

/** Code spans by their start: each run of backticks with the next run of the same length, as CommonMark pairs them. */
function findCodeSpans(source: string): ReadonlyMap<number, Piece> {
  const spans = new Map<number, Piece>();
  const nextOfLength = new Map<number, number>();
  for (const { 0: run, index } of Array.from(source.matchAll(/(?<!\\)`+/g)).reverse()) {
    const closer = nextOfLength.get(run.length);
    const text = source.slice(index + run.length, closer ?? index).replaceAll(/\s+/g, ' ');
    if (closer !== undefined && text.trim() !== '') {
      spans.set(index, { inline: { kind: 'code', text: text.trim() }, end: closer + run.length });
    }
    nextOfLength.set(run.length, index);
  }
  return spans;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}
