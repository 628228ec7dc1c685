import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, fileAt } from './built-site.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const pages = globSync('**/*.html', { cwd: dist }).sort();
const html = new Map(pages.map((page) => [page, readFileSync(join(dist, page), 'utf8')]));
const reference = pages.filter((page) => page.startsWith('reference/'));
const paths = globSync('packages/contract/src/generated/*/openapi.json', { cwd: root });
const documents: readonly OpenApi[] = paths.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')));

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** Addresses in a page, as they stand. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

function idsOf(page: string): ReadonlySet<string> {
  return new Set([...(html.get(page) ?? '').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

describe('links', () => {
  const ids = new Map(pages.map((page) => [page, idsOf(page)]));

  it('lead to a page and, with an anchor, to a place on it', () => {
    const broken: string[] = [];
    for (const [page, text] of html) {
      for (const link of new Set(linksOf(text))) {
        const url = new URL(link, `http://site/${page.replace(/index\.html$/, '')}`);
        if (url.host !== 'site') continue;
        const file = fileAt(url.pathname)?.slice(dist.length + 1);
        const anchor = decodeURIComponent(url.hash.slice(1));
        const hasPlace = anchor === '' || anchor === '_top' || file === undefined || ids.get(file)?.has(anchor);
        if (file === undefined || !hasPlace) broken.push(`${page}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
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

describe('weight', () => {
  it('of a page of the reference is at most 15 kB of HTML, gzipped', () => {
    const weights = reference.map((page): [page: string, bytes: number] => [
      page,
      gzipSync(html.get(page) ?? '').length,
    ]);
    expect(weights.filter(([, bytes]) => bytes > 15_000)).toEqual([]);
    expect(weights.length).toBeGreaterThan(700);
  });

  it('of its script is at most 20 kB, as it is', () => {
    const scripts = reference.map((page): [page: string, bytes: number] => {
      const files = [...(html.get(page) ?? '').matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(([, path = '']) => path);
      return [page, files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)];
    });
    expect(scripts.filter(([, bytes]) => bytes > 20_000)).toEqual([]);
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
