import { escapeText } from './text/escape-text.ts';
import { slug } from './text/slug.ts';

/** The named schemas that one page links to, each to be shown on it once. */
export interface References {
  /** The Markdown link to a named schema; the schema is taken up when it is new. */
  readonly link: (name: string) => string;
  /** Names in the order in which they were first linked; it grows while one goes through it. */
  readonly names: readonly string[];
}

/**
 * Starts a page's list of schemas.
 *
 * @param headings of the page that stand before those of the schemas; they may take an anchor first
 */
export function createReferences(headings: readonly string[]): References {
  const uses = new Map<string, number>(headings.map((heading) => [slug(heading), 1]));
  const anchors = new Map<string, string>();
  const names: string[] = [];
  return {
    names,
    link(name) {
      const anchor = anchors.get(name) ?? newAnchor(slug(name), uses);
      if (!anchors.has(name)) names.push(name);
      anchors.set(name, anchor);
      return `[${escapeText(name)}](#${anchor})`;
    },
  };
}

/** Renderers number repeated anchors in the order of the headings, which is the order of the names. */
function newAnchor(stem: string, uses: Map<string, number>): string {
  const count = uses.get(stem) ?? 0;
  uses.set(stem, count + 1);
  return count === 0 ? stem : `${stem}-${count}`;
}
