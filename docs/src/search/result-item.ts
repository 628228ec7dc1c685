import type { FoundPage } from './pagefind.ts';

/** How many sections of a page are shown below it. */
const sections = 2;

/** A found page as an item of the list, with the sections in which the words stand. */
export function resultItem({ url, meta, excerpt, sub_results }: FoundPage, query: string): HTMLLIElement {
  const item = document.createElement('li');
  const method = meta['method'];
  item.append(
    resultLink({ url, title: meta['title'] ?? url, note: method ? `${method}  ${meta['path'] ?? ''}` : '', excerpt }),
  );
  const inner = sub_results.filter((section) => section.url !== url && section.url.includes('#'));
  const exact = inner.filter(({ title }) => title.toLowerCase() === query.toLowerCase());
  for (const section of [...exact, ...inner.filter((each) => !exact.includes(each))].slice(0, sections)) {
    const link = resultLink({ ...section, note: '' });
    link.classList.add('search-section');
    item.append(link);
  }
  return item;
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
