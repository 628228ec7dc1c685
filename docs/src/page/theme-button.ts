import { remember } from './remember.ts';

/** Lets the button of the header switch between light and dark; the choice is kept for later visits. */
export function themeButton(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  button.disabled = false;
  button.addEventListener('click', () => {
    const theme = page.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light';
    page.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
  });
}
