import { expect, test } from 'vitest';
import { keepResults } from '../../src/document/results.ts';
import type { Results } from '../../src/document/results.ts';
import { parseSource } from '../../src/document/source.ts';
import type { Source } from '../../src/document/source.ts';

/** A document of three files whose state changes from run to run. */
function threeFiles() {
  const results: Results = new Map();
  const sources = new Map(['a', 'b', 'c'].map((file) => [file, parseSource(file, `file: ${file}`)]));
  const value = {};
  let made = 0;
  return {
    sources,
    edit: (file: string) => sources.set(file, parseSource(file, 'file: edited')),
    /** Makes something of a place in file `a`; true when it was made anew. */
    isMade(
      make: (keeper: ReturnType<typeof keepResults>) => void,
      { kind = 'kind', pointer = '/place', given = '' } = {},
    ): boolean {
      const before = made;
      const keeper = keepResults(results, new Map<string, Source>(sources));
      keeper.remembered(kind, { file: 'a', pointer, value }, given, () => {
        made += 1;
        make(keeper);
      });
      return made > before;
    },
  };
}

test('a result holds while the file of its place and those that were read stay the same', () => {
  const { edit, isMade } = threeFiles();
  const make = ({ read }: ReturnType<typeof keepResults>) => read('b');
  expect(isMade(make)).toBe(true);
  expect(isMade(make)).toBe(false);
  edit('c');
  expect(isMade(make)).toBe(false);
  edit('b');
  expect(isMade(make)).toBe(true);
  expect(isMade(make)).toBe(false);
  edit('a');
  expect(isMade(make)).toBe(true);
});

test('what is remembered is the very same object', () => {
  const keeper = keepResults(new Map(), new Map([['a', parseSource('a', 'file: a')]]));
  const place = { file: 'a', pointer: '', value: {} };
  const made = keeper.remembered('kind', place, '', () => ({}));
  expect(keeper.remembered('kind', place, '', () => ({}))).toBe(made);
});

test('it holds for one kind, one place and what was given', () => {
  const { isMade } = threeFiles();
  const make = () => undefined;
  expect(isMade(make)).toBe(true);
  expect(isMade(make, { kind: 'other' })).toBe(true);
  expect(isMade(make, { given: 'other' })).toBe(true);
  // An alias of YAML is one object at several places.
  expect(isMade(make, { given: 'other', pointer: '/other' })).toBe(true);
  expect(isMade(make, { given: 'other', pointer: '/other' })).toBe(false);
});

test('it depends on what the results inside it depend on, whether these are made or remembered', () => {
  const { edit, isMade } = threeFiles();
  const inner = {};
  const make = ({ remembered, read }: ReturnType<typeof keepResults>) =>
    remembered('inner', { file: 'b', pointer: '', value: inner }, '', () => read('c'));
  expect(isMade(make)).toBe(true);
  edit('c');
  expect(isMade(make)).toBe(true);
  // Now the inner result is remembered, and the outer one is made for another reason.
  expect(isMade(make, { given: 'other' })).toBe(true);
  edit('c');
  expect(isMade(make, { given: 'other' })).toBe(true);
});

test('what missed something is made anew, and so is what contains it', () => {
  const { sources, isMade } = threeFiles();
  const inner = {};
  expect(isMade(({ lack }) => lack())).toBe(true);
  expect(isMade(({ lack }) => lack())).toBe(true);
  const make = ({ remembered, lack }: ReturnType<typeof keepResults>) =>
    remembered('inner', { file: 'b', pointer: '', value: inner }, '', () => lack());
  expect(isMade(make, { kind: 'outer' })).toBe(true);
  expect(isMade(make, { kind: 'outer' })).toBe(true);
  sources.delete('b');
  expect(isMade(({ read }) => read('b'), { kind: 'of a file that is no part' })).toBe(true);
  expect(isMade(({ read }) => read('b'), { kind: 'of a file that is no part' })).toBe(true);
});

test('what missed something holds for the state of the document in which it did', () => {
  const keeper = keepResults(new Map(), new Map([['a', parseSource('a', 'file: a')]]));
  const place = { file: 'a', pointer: '', value: {} };
  let made = 0;
  const make = () =>
    keeper.remembered('kind', place, '', () => {
      keeper.lack();
      made += 1;
      return made;
    });
  expect([make(), make()]).toEqual([1, 1]);
});

test('what contains it, even if it was only remembered, misses something as well', () => {
  const { isMade } = threeFiles();
  const inner = {};
  const miss = ({ remembered, lack }: ReturnType<typeof keepResults>) =>
    remembered('inner', { file: 'b', pointer: '', value: inner }, '', () => lack());
  const outer = {};
  const make = (keeper: ReturnType<typeof keepResults>) => {
    miss(keeper);
    keeper.remembered('outer', { file: 'b', pointer: '', value: outer }, '', () => {
      miss(keeper);
      made += 1;
    });
  };
  let made = 0;
  isMade(make);
  isMade(make);
  expect(made).toBe(2);
});

test('what fails leaves nothing behind', () => {
  const { isMade } = threeFiles();
  const fail = () => {
    throw new Error('broken');
  };
  expect(() => isMade(fail)).toThrow('broken');
  expect(isMade(() => undefined)).toBe(true);
  expect(isMade(() => undefined)).toBe(false);
});
