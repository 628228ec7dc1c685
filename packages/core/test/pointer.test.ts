import { expect, it } from 'vitest';
import { valueAt, withValueAt } from '../src/pointer.ts';

it.each([
  ['/a', 1],
  ['/b/c', 2],
  ['/b/d', undefined],
  ['/a/length', undefined],
  ['/x~1y/~0', 3],
  ['/list/1', 'second'],
  ['/constructor', undefined],
  ['/__proto__', undefined],
  ['/b/toString', undefined],
  ['/none/c', undefined],
])('%s is %j', (pointer, want) => {
  const value = { a: 1, b: { c: 2 }, 'x/y': { '~': 3 }, none: null, list: ['first', 'second'] };
  expect(valueAt(value, pointer)).toBe(want);
});

it.each([
  [{}, '/a', { a: 'new' }],
  [{ a: 1, b: 2 }, '/a', { a: 'new', b: 2 }],
  [{ b: { c: 2 } }, '/b/d', { b: { c: 2, d: 'new' } }],
  [{ b: 'text' }, '/b/d', { b: { d: 'new' } }],
  [undefined, '/x~1y/~0', { 'x/y': { '~': 'new' } }],
])('%j with a value at %s', (value, pointer, want) => {
  const before = JSON.stringify(value);
  expect(withValueAt(value, pointer, 'new')).toEqual(want);
  expect(JSON.stringify(value)).toBe(before);
});

it('makes members of any name and leaves prototypes alone', () => {
  const made = withValueAt({}, '/__proto__/polluted', true);
  expect(Object.hasOwn(made, '__proto__')).toBe(true);
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get(withValueAt({}, '/constructor/prototype/polluted', true), 'polluted')).toBeUndefined();
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
