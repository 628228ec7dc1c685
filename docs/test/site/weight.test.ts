import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages } from './built-pages.ts';
import { dist } from './built-site.ts';
import { scriptsOf } from './scripts-of.ts';

const pages = [...builtPages()];
const sum = (weights: readonly number[]): number => weights.reduce((total, one) => total + one, 0);

/** Bytes of what was weighed before: pages share their scripts. */
const known = new Map<string, number>();

function gzipped(content: string): number {
  const bytes = known.get(content) ?? gzipSync(content).length;
  known.set(content, bytes);
  return bytes;
}

/** Pages and what they weigh, without those that weigh less than what is allowed. */
function above(limit: number, of: typeof pages, weigh: (html: string) => number): (readonly [string, number])[] {
  return of.map(([page, html]) => [page, weigh(html)] as const).filter(([, bytes]) => bytes > limit);
}

it('the HTML of a page of the reference is at most 15 kB, gzipped', () => {
  const reference = pages.filter(([page]) => page.startsWith('reference/'));
  expect(reference.length).toBeGreaterThan(700);
  expect(above(15_000, reference, gzipped)).toEqual([]);
});

describe('of script, with all that it imports and what stands in the page, gzipped,', () => {
  const scriptWeight = (html: string): number => sum(scriptsOf(html).map(gzipped));
  const isExplorer = ([page]: readonly [string, string]): boolean => page.startsWith('explorer/');

  it('any page but the explorer has at most 5 kB', () => {
    const others = pages.filter((page) => !isExplorer(page));
    expect(above(5_000, others, scriptWeight)).toEqual([]);
    // A count of nothing would hold, too.
    expect(above(1_000, others, scriptWeight).length).toBe(others.length);
  });

  it('the explorer, which is Scalar, has at most 850 kB', () => {
    const explorers = pages.filter(isExplorer);
    expect(explorers.length).toBe(2);
    expect(above(850_000, explorers, scriptWeight)).toEqual([]);
    expect(above(500_000, explorers, scriptWeight).length).toBe(2);
  });
});

it('the search takes at most 100 kB to open, gzipped, and 45 kB for a word', () => {
  const folder = join(dist, 'pagefind');
  const bytesOf = (pattern: string): number[] =>
    globSync(pattern, { cwd: folder }).map((file) => gzipSync(readFileSync(join(folder, file))).length);
  const toOpen = ['pagefind.js', 'pagefind-entry.json', 'pagefind-worker.js', 'wasm.en.pagefind', '*.pf_meta'];
  const weights = toOpen.flatMap(bytesOf);
  expect(weights.length).toBe(toOpen.length);
  expect(sum(weights)).toBeLessThan(100_000);
  expect(Math.max(...bytesOf('index/*.pf_index'))).toBeLessThan(45_000);
});
