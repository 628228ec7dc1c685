import type { ApiPromise } from './api-promise.ts';
import type { Client } from './client.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { PaginationError } from './errors/pagination-error.ts';
import type { Operation, PagePointers } from './operation.ts';
import type { PageOptions, PagePromise } from './page-promise.ts';
import { valueAt, withValueAt } from './pointer.ts';
import type { RequestOptions } from './request-options.ts';

const usual: PagePointers = { page: '/page', limit: '/limit', items: '/data/list', total: '/data/totalCount' };

/** Performs an operation that returns a list page by page, beginning with the page that `params` ask for. */
export function paginate<T, Item>(
  client: Client,
  operation: Operation,
  params: object = {},
  options?: RequestOptions,
): PagePromise<T, Item> {
  const pointers = { ...usual, ...operation.pages };
  const start = Number(valueAt(params, pointers.page) ?? 1);
  const request = (page: object): ApiPromise<T> => client.request(operation, page, options);
  const first = request(params);

  async function* pages({ maxPages = Infinity }: PageOptions = {}): AsyncGenerator<T, void, undefined> {
    if (!(maxPages >= 1)) throw new ConfigurationError('maxPages must be a number from 1', operation);
    const isLast = endOfPages(operation, pointers, { start, limit: Number(valueAt(params, pointers.limit)) });
    for (let count = 1, page = first; ; count += 1) {
      const { data, attempts } = await page.withResponse();
      const end = isLast(data, attempts);
      // Nobody needs to see that there is nothing more.
      if (count === 1 || listIn(data, pointers.items).length > 0) yield data;
      if (end || count >= maxPages) return;
      page = request(withValueAt(params, pointers.page, start + count));
    }
  }

  async function* items(pageOptions?: PageOptions): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages(pageOptions)) {
      for (const item of listIn<Item>(page, pointers.items)) yield item;
    }
  }

  return Object.assign(first, { pages, items, [Symbol.asyncIterator]: () => items() });
}

/** Where one began, and how many entries were asked for; NaN where that was left to the server. */
interface Beginning {
  readonly start: number;
  readonly limit: number;
}

/**
 * Makes what is shown one page after the other, with the requests that each took, and tells which is the last.
 *
 * @throws PaginationError from it, when pages repeat
 */
function endOfPages(
  operation: Operation,
  pointers: PagePointers,
  { start, limit }: Beginning,
): (page: unknown, attempts: number) => boolean {
  let count = 0;
  let requests = 0;
  let entries = 0;
  let size = limit;
  let previous = '';
  let milestone = '';
  return (page, attempts) => {
    const list = listIn(page, pointers.items);
    const total = totalIn(page, pointers.total);
    const text = JSON.stringify(list);
    count += 1;
    requests += attempts;
    if (count === 1 && !(limit > 0)) size = list.length;
    if (list.length > 0 && (text === previous || text === milestone)) {
      const error = new PaginationError(
        `got the same entries again as page ${start + count - 1}. Stop before it with maxPages.`,
        operation,
      );
      error.attempts = requests;
      throw error;
    }
    previous = text;
    // Brent's way to find a cycle of any length with one page kept: the one at each power of two.
    if ((count & (count - 1)) === 0) milestone = text;
    entries += list.length;
    if (list.length === 0) return true;
    return total === undefined ? list.length < size : (start - 1) * size + entries >= total;
  };
}

/** Some operations give the number as a text. */
function totalIn(page: unknown, pointer: string): number | undefined {
  const total = valueAt(page, pointer);
  if (typeof total === 'string') return /^\d+$/.test(total) ? Number(total) : undefined;
  return typeof total === 'number' ? total : undefined;
}

function listIn<Item>(page: unknown, pointer: string): readonly Item[] {
  const list = valueAt(page, pointer);
  return Array.isArray(list) ? list : [];
}
