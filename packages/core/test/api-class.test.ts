import { expect, expectTypeOf, it } from 'vitest';
import { apiClass } from '../src/api-class.ts';
import type { ApiPromise } from '../src/api-promise.ts';
import type { Client } from '../src/client.ts';

interface CatApi extends Client {
  getCat(params: { name: string }): string;
  countCats(): number;
}

const CatApi = apiClass<CatApi>({
  getCat: (_, { name }: { name: string }) => name.toUpperCase(),
  countCats: (client) => Object.keys(client).length,
});

class Cats extends CatApi {
  readonly one = 1;
  readonly two = 2;

  override request<T>(): ApiPromise<T> {
    throw new Error('not called');
  }
}

it('makes methods of functions, which get the client first', () => {
  const cats = new Cats();
  expectTypeOf(cats.getCat).toEqualTypeOf<(params: { name: string }) => string>();
  expect(cats.getCat({ name: 'ada' })).toBe('ADA');
  expect(cats.countCats()).toBe(2);
});

it('makes an ordinary class, whose methods no loop over properties meets', () => {
  const cats = new Cats();
  const met: string[] = [];
  for (const name in cats) met.push(name);
  expect(met).toEqual(['one', 'two']);
  expect(cats).toBeInstanceOf(CatApi);
  expect(`${cats}`).toBe('[object Object]');
  expect(Object.hasOwn(cats, 'getCat')).toBe(false);
});

it('lets a test replace a method', () => {
  const cats = new Cats();
  cats.countCats = () => 9;
  expect([cats.countCats(), new Cats().countCats()]).toEqual([9, 2]);
});
