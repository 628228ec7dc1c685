/**
 * Gives Scalar's markup what assistive technology needs and Scalar leaves out: names of buttons and fields, and a way to
 * scroll by keyboard. It goes on doing so for what is added later.
 */
export function mendMarkup(root: HTMLElement): void {
  mendAll(root);
  const observer = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some((node) => node instanceof Element)) mendAll(root);
  });
  observer.observe(root, { childList: true, subtree: true });
}

type Mend = (element: Element) => void;

/** An attribute for elements that do not have it. */
function give(name: string, value: (element: Element) => string): Mend {
  return (element) => {
    if (!element.hasAttribute(name)) element.setAttribute(name, value(element));
  };
}

/** A button that says what it controls, where that is nowhere on the page. */
function dropDangling(button: Element): void {
  const id = button.getAttribute('aria-controls') ?? '';
  if (!button.ownerDocument.getElementById(id)) button.removeAttribute('aria-controls');
}

const copyButton = 'button[class*=copy-button]';
const mends: readonly (readonly [selector: string, mend: Mend])[] = [
  [copyButton, give('aria-label', () => 'Copy')],
  [`${copyButton}[aria-controls]`, dropDangling],
  // A field whose suggestions are not open; it says so itself once they are.
  ['[role=combobox]', give('aria-expanded', () => 'false')],
  ['[role=combobox]', give('aria-label', (field) => field.getAttribute('data-placeholder') ?? 'Value')],
  ['.cm-content', give('aria-label', (text) => (text.matches('[contenteditable=true]') ? 'Request body' : 'Answer'))],
  ['button[role=none]', (button) => button.removeAttribute('role')],
  ['code.custom-scroll, ul.endpoints', give('tabindex', () => '0')],
];

function mendAll(root: HTMLElement): void {
  for (const [selector, mend] of mends) root.querySelectorAll(selector).forEach(mend);
}
