import type { DocumentPages, StoredPage, TagPages } from './reference/reference-tree.ts';
import { inOrder } from './reference/reference-tree.ts';
import { pageUrl } from './site-path.ts';

/** A guide as the sidebar needs it. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly order: number;
}

/** All pages, in the order in which the site shows them. */
export interface SiteMap {
  readonly guides: readonly Guide[];
  readonly reference: readonly DocumentPages[];
}

/** A link of the sidebar, in Starlight's shape. */
export interface NavigationLink {
  readonly type: 'link';
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly badge: undefined;
  readonly attrs: { readonly class?: string };
}

/** A group of the sidebar, in Starlight's shape. */
export interface NavigationGroup {
  readonly type: 'group';
  readonly label: string;
  readonly entries: NavigationEntry[];
  readonly collapsed: boolean;
  readonly badge: undefined;
}

export type NavigationEntry = NavigationLink | NavigationGroup;

/**
 * The sidebar of a page: the guides beside a guide; beside a page of the reference the tags of its API, and the operations
 * of its own tag. With all operations on every page, the sidebar would outweigh what the page says.
 */
export function sidebar(site: SiteMap, id: string, base: string): NavigationEntry[] {
  const link = linkOn(id, base);
  const api = site.reference.find(({ index }) => isWithin(id, index));
  const others = site.reference.filter((pages) => pages !== api);
  const own = api ? [documentGroup(api, id, link)] : guideGroups(site.guides, link);
  const elsewhere = others.map(({ document, index }) => link(index, document.label));
  return [...own, group(api ? 'Other API' : 'Reference', elsewhere)];
}

type Link = (
  page: { readonly id: string; readonly title: string },
  label?: string,
  deprecated?: boolean,
) => NavigationLink;

function linkOn(current: string, base: string): Link {
  return (page, label = page.title, deprecated = false) => ({
    type: 'link',
    label,
    href: pageUrl(base, page.id),
    isCurrent: page.id === current,
    badge: undefined,
    attrs: deprecated ? { class: 'deprecated' } : {},
  });
}

function guideGroups(guides: readonly Guide[], link: Link): NavigationGroup[] {
  const sections = Map.groupBy(guides, ({ section }) => section);
  return [...sections].map(([label, members]) =>
    group(
      label,
      members.map((guide) => link(guide)),
    ),
  );
}

function documentGroup({ document, index, others, tags }: DocumentPages, id: string, link: Link): NavigationGroup {
  const overview = [link(index, 'Overview'), ...others.map((page) => link(page))];
  return group(document.label, [...overview, ...tags.map((tag) => tagEntry(tag, id, link))]);
}

function tagEntry({ index, operations }: TagPages, id: string, link: Link): NavigationEntry {
  if (!isWithin(id, index)) return link(index);
  const links = operations.map((page) => link(page, page.title, page.deprecated));
  return group(index.title, [link(index, 'Overview'), ...links]);
}

function isWithin(id: string, index: StoredPage): boolean {
  return id === index.id || id.startsWith(`${index.id}/`);
}

function group(label: string, entries: NavigationEntry[]): NavigationGroup {
  return { type: 'group', label, entries, collapsed: false, badge: undefined };
}

/** The pages before and after a page: guides one after the other, and each API in the contract's order. */
export function neighbours(
  { guides, reference }: SiteMap,
  id: string,
): {
  readonly prev: Pick<StoredPage, 'id' | 'title'> | undefined;
  readonly next: Pick<StoredPage, 'id' | 'title'> | undefined;
} {
  for (const pages of [guides, ...reference.map(inOrder)]) {
    const at = pages.findIndex((page) => page.id === id);
    if (at >= 0) return { prev: pages[at - 1], next: pages[at + 1] };
  }
  return { prev: undefined, next: undefined };
}
