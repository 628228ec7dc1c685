import type { FoundPage } from './pagefind.ts';

/**
 * Puts pages first whose method, path or title is what was asked for, then those that have a section of that name: who
 * writes `getUser` wants neither `getUserBatch` nor a page that mentions it often. The others keep Pagefind's order.
 */
export function rank(pages: readonly FoundPage[], query: string): readonly FoundPage[] {
  const wanted = query.trim().toLowerCase();
  const scored = pages.map((page) => ({ page, score: score(page, wanted) }));
  return scored.sort((a, b) => b.score - a.score).map(({ page }) => page);
}

function score({ meta, sub_results }: FoundPage, wanted: string): number {
  const names = [meta['method'], meta['path'], meta['title']].map((name) => name?.toLowerCase());
  if (names.includes(wanted)) return 3;
  if (names[1]?.endsWith(`/${wanted}`)) return 3;
  if (sub_results.some(({ title }) => title.toLowerCase() === wanted)) return 2;
  return names.some((name) => name?.startsWith(wanted)) ? 1 : 0;
}
