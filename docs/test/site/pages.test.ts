import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesIn, builtPages, targetOf } from './built-pages.ts';
import { dist, fileAt } from './built-site.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const html = builtPages();
const pages = [...html.keys()];
const reference = pages.filter((page) => page.startsWith('reference/'));
const paths = globSync('packages/contract/src/generated/*/openapi.json', { cwd: root });
const documents: readonly OpenApi[] = paths.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')));

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

function idsOf(page: string): ReadonlySet<string> {
  return new Set([...(html.get(page) ?? '').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

describe('links', () => {
  const ids = new Map(pages.map((page) => [page, idsOf(page)]));

  it('lead to a page and, with an anchor, to a place on it', () => {
    const broken: string[] = [];
    for (const [page, text] of html) {
      for (const address of new Set(addressesIn(text, ['a', 'link', 'script', 'img']))) {
        const target = targetOf(page, address);
        if (target === undefined) continue;
        const { file, anchor } = target;
        // The explorer finds its own places.
        const isFree = anchor === '' || anchor === '_top' || file?.startsWith('explorer/');
        const hasPlace = isFree || file === undefined || ids.get(file)?.has(anchor);
        if (file === undefined || !hasPlace) broken.push(`${page}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('lead from the home page to every other one, in three steps at most', () => {
    const steps = new Map([['index.html', 0]]);
    // What is added on the way is visited, too.
    for (const [page, step] of steps) {
      for (const address of addressesIn(html.get(page) ?? '', ['a'])) {
        const file = targetOf(page, address)?.file;
        if (file !== undefined && !steps.has(file)) steps.set(file, step + 1);
      }
    }
    expect(pages.filter((page) => !steps.has(page))).toEqual(['404.html']);
    expect([...steps].filter(([page, step]) => step > 3 && html.has(page))).toEqual([]);
  });

  it('call no other host by themselves', () => {
    const others = [...html].flatMap(([page, text]) =>
      [...text.matchAll(/<(?:link|script|img|iframe)\b[^>]*?\s(?:href|src)="(https?:[^"]*)"/g)].map(
        ([, address = '']) => `${page}: ${address}`,
      ),
    );
    expect(others.filter((one) => !/rel="(canonical|sitemap)"/.test(one))).toEqual([]);
  });
});

describe('everything of the contract is there', () => {
  const words = new Set(reference.flatMap((page) => (html.get(page) ?? '').match(/\w+/g) ?? []));

  it('a page for each operation, and its name on a page that lists it', () => {
    const operations = documents.flatMap(({ paths }) => Object.values(paths).flatMap((item) => Object.values(item)));
    const slugs = new Set(reference.map((page) => page.split('/').at(-2)?.replaceAll('-', '').toLowerCase()));
    expect(operations.filter(({ operationId }) => !slugs.has(operationId.toLowerCase()))).toEqual([]);
  });

  it('a place for each DTO', () => {
    const names = new Set(documents.flatMap(({ components }) => Object.keys(components.schemas)));
    expect([...names].filter((name) => !words.has(name))).toEqual([]);
  });
});

describe('for programs that read', () => {
  it('each page is plain Markdown at its own address, beside the HTML', () => {
    const missing = [...reference, ...pages.filter((page) => page.startsWith('guides/'))]
      .map((page) => page.replace(/\/index\.html$/, '.md'))
      .filter((path) => (fileAt(path) ?? fileAt(path.replace(/\.md$/, '/index.md'))) === undefined);
    expect(missing).toEqual([]);
  });

  it('a page of the reference is the generated one, to the letter', () => {
    const path = 'management/users/get-user-mfa-info.md';
    expect(readFileSync(join(dist, 'reference', path), 'utf8')).toBe(
      readFileSync(join(root, 'docs', 'reference', 'generated', path), 'utf8'),
    );
  });

  it('half of the pages have at most 1,000 tokens of about four characters, and nine in ten at most 2,600', () => {
    const tokens = globSync('**/*.md', { cwd: dist })
      .map((path) => readFileSync(join(dist, path), 'utf8').length / 4)
      .sort((a, b) => a - b);
    const upTo = (limit: number): number => tokens.filter((count) => count <= limit).length / tokens.length;
    expect(tokens.length).toBeGreaterThan(700);
    expect(upTo(1_000)).toBeGreaterThan(0.5);
    expect(upTo(2_600)).toBeGreaterThan(0.9);
  });

  it('llms.txt lists pages that exist, and llms-full.txt holds their text', () => {
    const list = readFileSync(join(dist, 'llms.txt'), 'utf8');
    const links = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => fileAt(new URL(link, 'http://site').pathname) === undefined)).toEqual([]);
    expect(readFileSync(join(dist, 'llms-full.txt'), 'utf8')).toContain('# Get the second factors a user has bound');
  });
});
