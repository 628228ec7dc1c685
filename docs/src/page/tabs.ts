import { recall, remember } from './remember.ts';

/** Whoever chose `Function` once wants it in all tabs, on this page and the next. */
export function keepTabsAlike(page: Document): void {
  const chosen = recall('tab');
  if (chosen) choose(page, chosen);
  page.addEventListener('change', ({ target }) => {
    const title = target instanceof HTMLInputElement && target.closest('.tabs') ? titleOf(target) : undefined;
    if (!title) return;
    remember('tab', title);
    choose(page, title);
  });
}

function choose(page: Document, title: string): void {
  for (const input of page.querySelectorAll<HTMLInputElement>('.tabs > input')) {
    if (titleOf(input) === title) input.checked = true;
  }
}

function titleOf(input: HTMLInputElement): string | undefined {
  return input.labels?.[0]?.textContent ?? undefined;
}
