import { documents, type ApiDocument } from '../documents.ts';

/** A page as the site holds it. */
export interface StoredPage {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
  readonly deprecated: boolean;
}

/** A tag's index page and the pages of its operations, in the contract's order. */
export interface TagPages {
  readonly index: StoredPage;
  readonly operations: readonly StoredPage[];
}

/** The pages of an API in the contract's order. */
export interface DocumentPages {
  readonly document: ApiDocument;
  readonly index: StoredPage;
  /** Pages about the whole API, such as the catalogue of errors. */
  readonly others: readonly StoredPage[];
  readonly tags: readonly TagPages[];
}

/**
 * Orders the pages of the reference as the contract has them, which the tables of the index pages tell.
 *
 * @throws Error for a page that no index names, since no reader would find it, and for a named page that is missing
 */
export function referenceTree(pages: readonly StoredPage[]): readonly DocumentPages[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const take = (id: string): StoredPage => {
    const page = byId.get(id);
    if (!page) throw new Error(`The reference has no page ${id}, or two indexes name it.`);
    byId.delete(id);
    return page;
  };
  const tree = documents.map((document) => {
    const index = take(`reference/${document.name}`);
    const tags = listed(index).map((id) => {
      const tag = take(id);
      return { index: tag, operations: listed(tag).map(take) };
    });
    const others = [...byId.values()].filter(({ id }) => parent(id) === index.id).map(({ id }) => take(id));
    return { document, index, others, tags };
  });
  if (byId.size > 0) throw new Error(`No index names ${[...byId.keys()].join(', ')}.`);
  return tree;
}

/** The pages of an API one after the other. */
export function inOrder({ index, others, tags }: DocumentPages): readonly StoredPage[] {
  return [index, ...tags.flatMap((tag) => [tag.index, ...tag.operations]), ...others];
}

function parent(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** Ids of the pages that the first column of an index page's table names. */
function listed({ id, markdown }: StoredPage): readonly string[] {
  const names = [...markdown.matchAll(/^\| \[[^\]]+\]\(\.\/([\w/-]+)\.md\)/gm)].map(([, name = '']) => name);
  return names.map((name) => `${id}/${name.replace(/\/index$/, '')}`);
}
