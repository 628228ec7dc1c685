import { rank } from './rank.ts';
import { resultItem } from './result-item.ts';
import type { Pagefind } from './pagefind.ts';

/** How many results are worth a look; each costs a request of its own. */
const shown = 12;

/** The search of the site: nothing of the index is loaded before it is opened. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #asked = 0;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const dialog = this.querySelector('dialog');
    const input = this.querySelector('input');
    if (!button || !dialog || !input) return;
    button.disabled = false;
    button.addEventListener('click', () => this.#open(dialog, input));
    button.addEventListener('pointerenter', () => void this.#index());
    document.addEventListener('keydown', (event) => {
      if (!opens(event)) return;
      event.preventDefault();
      this.#open(dialog, input);
    });
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
    });
    input.addEventListener('input', () => void this.#search(input.value));
    input.form?.addEventListener('submit', (event) => this.#enter(event));
    dialog.addEventListener('keydown', (event) => {
      // A search field would take the first Esc to empty itself.
      if (event.key === 'Escape') dialog.close();
      else this.#move(event, input);
    });
  }

  #open(dialog: HTMLDialogElement, input: HTMLInputElement): void {
    if (!dialog.open) dialog.showModal();
    input.select();
    void this.#index();
  }

  #index(): Promise<Pagefind> {
    return (this.#pagefind ??= import(/* @vite-ignore */ this.dataset['bundle'] ?? '').then(
      async (pagefind: Pagefind) => {
        await pagefind.options({ excerptLength: 18, ranking: { termSimilarity: 2, pageLength: 0.4 } });
        await pagefind.init();
        return pagefind;
      },
    ));
  }

  async #search(text: string): Promise<void> {
    const asked = ++this.#asked;
    const query = text.trim();
    if (query === '') return this.#show([], '');
    try {
      const pagefind = await this.#index();
      const { results } = await pagefind.search(query);
      if (asked !== this.#asked) return;
      const found = await Promise.all(results.slice(0, shown * 2).map((result) => result.data()));
      if (asked !== this.#asked) return;
      const items = rank(found, query).slice(0, shown);
      const status =
        results.length === 0
          ? `Nothing found for “${query}”.`
          : results.length === 1
            ? 'One page found.'
            : `${results.length} pages found.`;
      this.#show(
        items.map((page) => resultItem(page, query)),
        status,
      );
    } catch {
      this.#show([], 'The search index could not be loaded.');
    }
  }

  #show(items: readonly HTMLElement[], status: string): void {
    this.querySelector('ol')?.replaceChildren(...items);
    const line = this.querySelector('[role=status]');
    if (line) line.textContent = status;
  }

  /** Enter in the field opens the first result. */
  #enter(event: SubmitEvent): void {
    const first = this.querySelector<HTMLAnchorElement>('ol a');
    if (event.submitter?.matches('.search-close') && document.activeElement === event.submitter) return;
    event.preventDefault();
    first?.click();
  }

  /** The arrow keys go from the field through the results. */
  #move(event: KeyboardEvent, input: HTMLInputElement): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops: readonly HTMLElement[] = [input, ...this.querySelectorAll<HTMLElement>('ol a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  }
}

/** `/` and Ctrl K open the search, unless one is writing. */
function opens(event: KeyboardEvent): boolean {
  if (event.key === 'k') return event.metaKey || event.ctrlKey;
  const { target } = event;
  const writing =
    target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select, [contenteditable]');
  return event.key === '/' && !writing && !event.metaKey && !event.ctrlKey;
}

customElements.define('site-search', SiteSearch);
