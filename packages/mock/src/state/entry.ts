/** One thing that is kept: its fields as the API shows them. */
export type Entry = Readonly<Record<string, unknown>>;

/** A list of the contract, with one page of it. */
export interface Page {
  readonly totalCount: number;
  readonly list: readonly Entry[];
}

/** The page that a request asks for: `page` counts from 1 (1), `limit` is its size (10). */
export function pageOf(entries: readonly Entry[], { page, limit }: Entry): Page {
  const size = typeof limit === 'number' ? limit : 10;
  const start = ((typeof page === 'number' ? page : 1) - 1) * size;
  return { totalCount: entries.length, list: entries.slice(start, start + size) };
}

/** Entries in which one of the fields holds a text, whatever its case. */
export function withKeywords(
  entries: readonly Entry[],
  keywords: unknown,
  fields: readonly string[],
): readonly Entry[] {
  if (typeof keywords !== 'string' || keywords === '') return entries;
  const wanted = keywords.toLowerCase();
  return entries.filter((entry) =>
    fields.some((field) =>
      String(entry[field] ?? '')
        .toLowerCase()
        .includes(wanted),
    ),
  );
}
