import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';

/**
 * Where a Markdown file of `docs/` stands in the site: `reference/management/users/get-user` for
 * `reference/generated/management/users/get-user.md`. An index page stands for its folder.
 *
 * @param file a path below `docs/`, with `/` between its parts
 */
export function pageId(file: string): string {
  return file
    .replace(/^reference\/generated\//, 'reference/')
    .replace(/\.md$/, '')
    .replace(/\/index$/, '');
}

/** Where the same page stands as plain Markdown: below the site as its file does below `docs/`, so that links work. */
export function markdownPath(file: string): string {
  return file.replace(/^reference\/generated\//, 'reference/');
}

/** An address in the site, from its base (`/` or `/docs/`) and a page's id. */
export function pageUrl(base: string, id: string): string {
  return `${base.replace(/\/*$/, '/')}${id}${id === '' ? '' : '/'}`;
}

/**
 * What a link in a Markdown file leads to in the site: the page of the file that it names, for a link to a Markdown file
 * of `docs/`; otherwise what it says.
 */
export function siteLink(
  href: string,
  from: { readonly file: URL; readonly root: URL; readonly base: string },
): string {
  if (!/^\.{1,2}\/[^?]*\.md(?:#|$)/.test(href) && !/^[\w-]+\.md(?:#|$)/.test(href)) return href;
  const target = new URL(href, from.file);
  const file = relative(fileURLToPath(from.root), fileURLToPath(target)).split(sep).join('/');
  return file.startsWith('..') ? href : `${pageUrl(from.base, pageId(file))}${target.hash}`;
}
