import { expect, it } from 'vitest';
import type { ParameterStyle } from '../src/index.ts';
import { expandParameter } from '../src/request/expand-parameter.ts';

const list = ['a', 'b c', 'd,e'];
const object = { x: 1, y: 'b c' };
const date = new Date(0);

const cases: readonly (readonly [ParameterStyle, unknown, string])[] = [
  ['form', 'a b', 'k=a%20b'],
  ['form', list, 'k=a,b%20c,d%2Ce'],
  ['form', object, 'k=x,1,y,b%20c'],
  ['form', [], ''],
  ['form', {}, ''],
  ['form-explode', 'a', 'k=a'],
  ['form-explode', list, 'k=a&k=b%20c&k=d%2Ce'],
  ['form-explode', object, 'x=1&y=b%20c'],
  ['form-explode', ['a', null, undefined, 0, false], 'k=a&k=0&k=false'],
  ['form-explode', [{ a: 1 }], 'k=%7B%22a%22%3A1%7D'],
  ['form-explode', date, 'k=1970-01-01T00%3A00%3A00.000Z'],
  ['form-explode', 12345678901234567890n, 'k=12345678901234567890'],
  ['form-explode', '', 'k='],
  ['spaceDelimited', list, 'k=a%20b%20c%20d%2Ce'],
  ['pipeDelimited', list, 'k=a%7Cb%20c%7Cd%2Ce'],
  ['deepObject', { x: 1, y: { z: 'b c' } }, 'k[x]=1&k[y][z]=b%20c'],
  ['deepObject', { list: ['a', 'b'], none: null }, 'k[list][0]=a&k[list][1]=b'],
  ['deepObject', { at: date }, 'k[at]=1970-01-01T00%3A00%3A00.000Z'],
  ['brackets', list, 'k[]=a&k[]=b%20c&k[]=d%2Ce'],
  ['brackets', 'a', 'k[]=a'],
  ['brackets', [null], ''],
  ['json', object, 'k=%7B%22x%22%3A1%2C%22y%22%3A%22b%20c%22%7D'],
  ['json', 'a', 'k=%22a%22'],
  ['simple', 'a b', 'a%20b'],
  ['simple', list, 'a,b%20c,d%2Ce'],
  ['simple', object, 'x,1,y,b%20c'],
  ['simple-explode', object, 'x=1,y=b%20c'],
  ['label', 'a', '.a'],
  ['label', list, '.a,b%20c,d%2Ce'],
  ['label', object, '.x,1,y,b%20c'],
  ['label-explode', list, '.a.b%20c.d%2Ce'],
  ['label-explode', object, '.x=1.y=b%20c'],
  ['matrix', 'a', ';k=a'],
  ['matrix', list, ';k=a,b%20c,d%2Ce'],
  ['matrix', object, ';k=x,1,y,b%20c'],
  ['matrix-explode', list, ';k=a;k=b%20c;k=d%2Ce'],
  ['matrix-explode', object, ';x=1;y=b%20c'],
];

it.each(cases)('%s of %o → %s', (style, value, want) => {
  expect(
    expandParameter({ name: 'k', value, style, encode: encodeURIComponent })
      .replaceAll('%5B', '[')
      .replaceAll('%5D', ']'),
  ).toBe(want);
});

it('encodes names', () => {
  const given = { name: 'a&b', value: { 'x=': 1 }, encode: encodeURIComponent };
  expect(expandParameter({ ...given, style: 'deepObject' })).toBe('a%26b[x%3D]=1');
  expect(expandParameter({ ...given, style: 'form' })).toBe('a%26b=x%3D,1');
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('x')])('refuses %s', (value) => {
  expect(() => expandParameter({ name: 'k', value, style: 'form', encode: encodeURIComponent })).toThrow(
    'parameter "k"',
  );
});

it.each(['__proto__', 'constructor', 'prototype'])('refuses a member called %s', (name) => {
  const value = JSON.parse(`{"${name}":{"polluted":true}}`);
  for (const style of ['deepObject', 'form-explode', 'form', 'json', 'brackets'] as const) {
    expect(() => expandParameter({ name: 'k', value, style, encode: encodeURIComponent })).toThrow(`"${name}"`);
  }
});
