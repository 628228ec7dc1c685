import type { FoundPage } from './pagefind.ts';
import { isDeprecated, isNamed } from './rank.ts';

/** A found page as an item of the list, with the sections in which the words stand. */
export function resultItem(page: FoundPage, query: string): HTMLLIElement {
  const { url, meta, excerpt } = page;
  const item = document.createElement('li');
  const method = meta['method'];
  const link = resultLink({
    url,
    title: meta['title'] ?? url,
    note: method ? `${method}  ${meta['path'] ?? ''}` : '',
    excerpt,
  });
  if (isDeprecated(page)) link.classList.add('search-deprecated');
  item.append(link, ...sectionsOf(page, query).map(sectionLink));
  return item;
}

/** The sections worth a link of their own: those of the name asked for, and one more where the page itself has another. */
function sectionsOf(page: FoundPage, query: string): FoundPage['sub_results'] {
  const inner = page.sub_results.filter(
    ({ url, title }) => !/#(_top|call|sample-program|sample-result)$/.test(url) && title !== page.meta['title'],
  );
  const exact = inner.filter(({ title }) => title.toLowerCase() === query.toLowerCase());
  const others = inner.filter((section) => !exact.includes(section));
  return [...exact, ...others.slice(0, isNamed(page, query) ? 0 : 1)];
}

function sectionLink(section: FoundPage['sub_results'][number]): HTMLAnchorElement {
  const link = resultLink({ ...section, note: '' });
  link.classList.add('search-section');
  return link;
}

function resultLink(found: {
  readonly url: string;
  readonly title: string;
  readonly note: string;
  readonly excerpt: string;
}): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = found.url;
  link.append(span('search-title', found.title));
  if (found.note) link.append(span('search-note', found.note));
  const text = span('search-excerpt', '');
  // Pagefind escapes the text of pages; what it adds is `<mark>`.
  text.innerHTML = found.excerpt;
  link.append(text);
  return link;
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
