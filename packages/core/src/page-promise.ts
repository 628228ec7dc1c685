import type { ApiPromise } from './api-promise.ts';

/** How far to go through pages. */
export interface PageOptions {
  /** Pages to take at most, the first included; what comes after them is left out without an error. */
  readonly maxPages?: number | undefined;
}

/**
 * A call that returns a list page by page: awaiting it gives the page that was asked for, and `for await` the entries of
 * that page and of all after it.
 *
 * The page asked for is requested once, however often the call is awaited and gone through; each later one when it is
 * wanted, and not before: `break` leaves the rest alone. The end is where all entries that the server counts have come, or
 * where a page is empty; without a count, where one has fewer entries than fit. Every request is a call like any other: it
 * is made again where that may help, within its own deadline, and the signal ends it. Entries that come and go meanwhile
 * move the others from page to page, so that one may be missed or come twice.
 *
 * An `async` function that returns it returns its first page only, as with every promise.
 */
export interface PagePromise<T, Item> extends ApiPromise<T>, AsyncIterable<Item> {
  /** @throws PaginationError when the server repeats a page instead of coming to an end */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /**
   * The entries, no further than the options say.
   *
   * @throws PaginationError when the server repeats a page instead of coming to an end
   */
  items(options?: PageOptions): AsyncGenerator<Item, void, undefined>;
  /**
   * The same page by page, each as awaiting it would give it.
   *
   * @throws PaginationError when the server repeats a page instead of coming to an end
   */
  pages(options?: PageOptions): AsyncGenerator<T, void, undefined>;
}
