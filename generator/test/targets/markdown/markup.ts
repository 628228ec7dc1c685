import * as prettier from 'prettier';

/** A node of the tree that Prettier parses Markdown into (mdast). */
export interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Parses Markdown with CommonMark, GFM, math, Liquid and wiki links, independently of our own parser. */
export async function parseMarkdown(markdown: string): Promise<MarkdownNode> {
  const debug: unknown = Reflect.get(prettier, '__debug');
  if (!isDebug(debug)) throw new Error('Prettier has no __debug.parse any more');
  const parsed: unknown = await debug.parse(markdown, { parser: 'markdown' });
  if (!isParsed(parsed)) throw new Error('Prettier parses to something else than a tree');
  return parsed.ast;
}

/** All nodes of a tree. */
export function nodesOf(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** Kinds of markup that no text of a contract may turn into. */
const forbidden: ReadonlySet<string> = new Set(
  `html image imageReference linkReference definition footnoteReference footnoteDefinition liquidNode wikiLink inlineMath
  math thematicBreak blockquote break delete front-matter`.split(/\s+/),
);

/** What of a page is markup that it must not have: HTML, images, references, links to anything but https or our pages. */
export function dangerousMarkup(page: MarkdownNode): readonly string[] {
  const nodes = nodesOf(page);
  const links = nodes.filter(({ type, url }) => type === 'link' && !/^(?:https:|#|\.\.?\/)/.test(url ?? ''));
  return [...nodes.filter(({ type }) => forbidden.has(type)), ...links].map((node) => JSON.stringify(node));
}

function isDebug(value: unknown): value is { readonly parse: (text: string, options: object) => Promise<unknown> } {
  return typeof value === 'object' && value !== null && 'parse' in value && typeof value.parse === 'function';
}

function isParsed(value: unknown): value is { readonly ast: MarkdownNode } {
  return typeof value === 'object' && value !== null && 'ast' in value;
}
