/** Gives every block of code a button that copies it. */
export function addCopyButtons(page: Document): void {
  for (const figure of page.querySelectorAll('figure.code')) {
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(figure, button));
    figure.append(button);
  }
}

async function copy(figure: Element, button: HTMLButtonElement): Promise<void> {
  const text = figure.querySelector('pre')?.textContent ?? '';
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  button.textContent = done ? 'Copied' : 'Press Ctrl C';
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}
