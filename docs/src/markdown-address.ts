import { pageUrl } from './site-path.ts';

/**
 * Where a page stands as plain Markdown.
 *
 * @param markdown what the page's data say, for a page of the reference
 * @returns undefined for pages that are no Markdown
 */
export function markdownAddress(base: string, id: string, markdown: string | undefined): string | undefined {
  const path = markdown ?? (id.startsWith('guides/') ? `${id}.md` : undefined);
  return path === undefined ? undefined : `${pageUrl(base, '')}${path}`;
}
