import { beforeEach, describe, expect, it } from 'vitest';
import { paginate } from '../src/codegen.ts';
import { createClient } from '../src/index.ts';
import type { Operation, PagePromise, RequestOptions } from '../src/index.ts';
import { json, startLoopback } from './loopback.ts';
import { rejection } from './rejection.ts';

interface Page {
  readonly statusCode: number;
  readonly data: { readonly totalCount?: number; readonly list: readonly string[] } | null;
}

const server = await startLoopback();
const client = createClient({ baseUrl: server.url, maxRetries: 0 });
const list: Operation = { operationId: 'list', method: 'GET', path: '/list' };

/** Answers page by page; beyond the last, with an empty one. */
function answerWith(pages: readonly (readonly string[])[], totalCount?: number | string): void {
  server.answer = ({ url }, response) => {
    const page = Number(new URL(url, server.url).searchParams.get('page') ?? 1);
    json(response, { statusCode: 200, message: 'ok', data: { totalCount, list: pages[page - 1] ?? [] } });
  };
}

function call(params?: object, options?: RequestOptions): PagePromise<Page, string> {
  return paginate(client, list, params, options);
}

async function gather<T>(from: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const each of from) all.push(each);
  return all;
}

const sent = (): readonly string[] => server.received.map(({ url }) => url);

beforeEach(() => {
  server.received.length = 0;
  answerWith([['a', 'b'], ['c', 'd'], ['e']], 5);
});

describe('going through pages', () => {
  it('gives the entries of all of them, one by one', async () => {
    expect(await gather(call({ limit: 2 }))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(sent()).toEqual(['/list?limit=2', '/list?limit=2&page=2', '/list?limit=2&page=3']);
  });

  it('gives whole results', async () => {
    const pages = await gather(call({ limit: 2 }).pages());
    expect(pages.map(({ data }) => data?.list)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(pages[0]).toEqual({ statusCode: 200, message: 'ok', data: { totalCount: 5, list: ['a', 'b'] } });
  });

  it('begins with the page that is asked for', async () => {
    expect(await gather(call({ page: 2, limit: 2 }))).toEqual(['c', 'd', 'e']);
    expect(sent()).toEqual(['/list?page=2&limit=2', '/list?page=3&limit=2']);
  });

  it('goes no further than maxPages', async () => {
    expect(await gather(call().items({ maxPages: 2 }))).toEqual(['a', 'b', 'c', 'd']);
    expect((await gather(call().pages({ maxPages: 1 }))).length).toBe(1);
    expect(sent()).toEqual(['/list', '/list?page=2', '/list']);
  });

  it.each([0, -1, NaN])('refuses maxPages: %d', async (maxPages) => {
    expect(await rejection(gather(call().pages({ maxPages })))).toMatchObject({ code: 'configuration_error' });
  });

  it('does not change what the caller gave', async () => {
    const params = Object.freeze({ limit: 2, nested: Object.freeze({ a: 1 }) });
    await gather(call(params));
    expect(params).toEqual({ limit: 2, nested: { a: 1 } });
  });

  it('finds everything at the pointers of the operation', async () => {
    server.answer = ({ body }, response) => {
      const { paging } = JSON.parse(body);
      json(response, { statusCode: 200, rows: [`row ${paging.pageNo ?? 1}`], count: { all: 3 } });
    };
    const pages = { page: '/paging/pageNo', limit: '/paging/page~1Size', items: '/rows', total: '/count/all' };
    const operation: Operation = { ...list, method: 'POST', body: 'application/json', pages };
    const params = { paging: { 'page/Size': 1, sort: 'name' } };
    expect(await gather(paginate(client, operation, params))).toEqual(['row 1', 'row 2', 'row 3']);
    expect(server.received.map(({ body }) => JSON.parse(body).paging)).toEqual([
      { 'page/Size': 1, sort: 'name' },
      { 'page/Size': 1, sort: 'name', pageNo: 2 },
      { 'page/Size': 1, sort: 'name', pageNo: 3 },
    ]);
  });
});

describe('how much is requested', () => {
  it('the first page once, however often it is awaited and gone through', async () => {
    const pages = call({ limit: 2 });
    expect((await pages).data?.list).toEqual(['a', 'b']);
    expect((await pages.withResponse()).status).toBe(200);
    expect((await gather(pages)).length).toBe(5);
    expect((await gather(pages.pages())).length).toBe(3);
    expect(sent().filter((url) => !url.includes('page='))).toEqual(['/list?limit=2']);
  });

  it('no page before it is wanted', async () => {
    const entries = call({ limit: 2 }).items();
    const seen: [string, number][] = [];
    for await (const entry of entries) seen.push([entry, sent().length]);
    expect(seen).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 2],
      ['e', 3],
    ]);
  });

  it('nothing after a break', async () => {
    for await (const entry of call()) if (entry === 'b') break;
    for await (const page of call().pages()) if (page.data) break;
    expect(sent()).toEqual(['/list', '/list']);
  });
});

describe('the end', () => {
  it.each([
    ['all that the server counts has come', [['a', 'b'], ['c']], 3, 2],
    [
      'a page is empty, though the server counts more',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      9,
      3,
    ],
    ['a page is short, without a count', [['a', 'b'], ['c']], undefined, 2],
    [
      'a page is empty, without a count',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      undefined,
      3,
    ],
    ['there is nothing at all', [[]], 0, 1],
  ])('is where %s', async (_, pages, total, requests) => {
    answerWith(pages, total);
    expect(await gather(call())).toEqual(pages.flat());
    expect(sent().length).toBe(requests);
  });

  it('is not a short page while the server counts more', async () => {
    answerWith([['a', 'b'], ['c'], ['d', 'e']], 5);
    expect(await gather(call({ limit: 2 }))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is found when one begins later and leaves the size to the server', async () => {
    answerWith([['a', 'b'], ['c', 'd'], ['e', 'f'], ['never']], 6);
    expect(await gather(call({ page: 2 }))).toEqual(['c', 'd', 'e', 'f']);
    expect(sent()).toEqual(['/list?page=2', '/list?page=3']);
  });

  it('shows an empty page only where it is the one asked for', async () => {
    answerWith([['a', 'b']], 9);
    expect((await gather(call().pages())).length).toBe(1);
    answerWith([[]], 0);
    expect((await gather(call().pages())).length).toBe(1);
  });

  it.each([[null], [{}], [{ list: null }], [{ list: { 0: 'a' } }], ['text']])('is at once in %j', async (data) => {
    server.answer = (_, response) => json(response, { statusCode: 200, data });
    expect(await gather(call())).toEqual([]);
    expect(sent().length).toBe(1);
  });
});

describe('pages that repeat', () => {
  const got = 'list (GET /list): got the same entries again as page';

  it('are refused when the next is the same, after what came before', async () => {
    server.answer = (_, response) => json(response, { statusCode: 200, data: { totalCount: 9, list: ['a', 'b'] } });
    const seen: string[] = [];
    const error = await rejection(gather(call().pages()).then((pages) => seen.push(...pages.map(String))));
    expect(error).toMatchObject({ name: 'PaginationError', code: 'pagination_error', attempts: 2 });
    expect(error).toMatchObject({ message: `${got} 2. Stop before it with maxPages.` });
    expect([seen, sent().length]).toEqual([[], 2]);
  });

  it('are refused when they come round again', async () => {
    const round = [['a'], ['b'], ['c']];
    answerWith(Array.from({ length: 100 }, (_, index) => round[index % 3] ?? []));
    expect(await rejection(gather(call({ limit: 1 })))).toMatchObject({
      message: `${got} 7. Stop before it with maxPages.`,
      attempts: 7,
    });
  });
});

it('counts entries against a total that comes as a text', async () => {
  answerWith([['a']], '1');
  expect(await gather(call())).toEqual(['a']);
  expect(sent()).toEqual(['/list']);
});

describe('what ends it early', () => {
  it('the signal, between pages too', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const entry of call({ limit: 2 }, { signal: controller.signal })) {
        seen.push(entry);
        if (entry === 'b') controller.abort();
      }
    };
    expect(await rejection(walk())).toMatchObject({ code: 'abort_error' });
    expect([seen, sent().length]).toEqual([['a', 'b'], 1]);
  });

  it('a page that fails, with its own error', async () => {
    server.answer = ({ url }, response) =>
      url.includes('page=2')
        ? json(response, { statusCode: 403, message: 'no' })
        : json(response, { statusCode: 200, data: { totalCount: 4, list: ['a', 'b'] } });
    const entries = call().items();
    expect([await entries.next(), await entries.next()].map(({ value }) => value)).toEqual(['a', 'b']);
    expect(await rejection(entries.next())).toMatchObject({ statusCode: 403 });
    expect(await entries.next()).toEqual({ value: undefined, done: true });
  });
});

it('sends the options with every page', async () => {
  await gather(call({ limit: 2 }, { headers: { 'x-trace': '1' } }));
  expect(server.received.map(({ headers }) => headers['x-trace'])).toEqual(['1', '1', '1']);
});
