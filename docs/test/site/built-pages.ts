import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, fileAt } from './built-site.ts';

/** The HTML of all pages by their files, relative to `dist` and in order. */
export function builtPages(): ReadonlyMap<string, string> {
  const files = globSync('**/*.html', { cwd: dist }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
}

/** What of the site an address on a page leads to: a file of `dist`, undefined where there is none, and a place on it. */
export interface Target {
  readonly file: string | undefined;
  /** The id of an element; empty for the page itself. */
  readonly anchor: string;
}

/** Where an address on a page leads to, unless that is another site. */
export function targetOf(page: string, address: string): Target | undefined {
  const url = new URL(address, `http://site/${page.replace(/index\.html$/, '')}`);
  if (url.host !== 'site') return undefined;
  return { file: fileAt(url.pathname)?.slice(dist.length + 1), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** Addresses that elements of a kind have as `href` or `src`, in order. */
export function addressesIn(html: string, elements: readonly string[]): string[] {
  const pattern = new RegExp(String.raw`<(?:${elements.join('|')})\b[^>]*?\s(?:href|src)="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map(([, address = '']) => address.replaceAll(/&amp;|&#38;/g, '&'));
}
