import type { FoundPage } from './pagefind.ts';

/**
 * Puts pages first whose method, path or title is what was asked for, in one word or several, then those that have a
 * section of that name: who writes `getUser` or `get user` wants neither `getUserBatch` nor a page that mentions it often.
 * Of equal ones, those that are deprecated come last. The others keep Pagefind's order.
 */
export function rank(pages: readonly FoundPage[], query: string): readonly FoundPage[] {
  const wanted = plain(query);
  const scored = pages.map((page) => ({ page, score: score(page, wanted) - (isDeprecated(page) ? 0.5 : 0) }));
  return scored.sort((a, b) => b.score - a.score).map(({ page }) => page);
}

/** Whether a page is about an operation that has a successor, or will go. */
export function isDeprecated({ meta }: FoundPage): boolean {
  return meta['deprecated'] !== undefined;
}

/** Whether what was asked for is the page's own method, path or title. */
export function isNamed({ meta }: FoundPage, query: string): boolean {
  return namesOf(meta).includes(plain(query));
}

function score({ meta, sub_results }: FoundPage, wanted: string): number {
  const names = namesOf(meta);
  if (names.includes(wanted)) return 3;
  if (sub_results.some(({ title }) => plain(title) === wanted)) return 2;
  return names.some((name) => name.startsWith(wanted)) ? 1 : 0;
}

function namesOf(meta: FoundPage['meta']): readonly string[] {
  const path = meta['path'] ?? '';
  return [meta['method'], path, path.replace(/^.*\//, ''), meta['title']].map((name = '') => plain(name));
}

/** Letters and digits alone, so that `get-user`, `getUser` and `get user` are the same. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
