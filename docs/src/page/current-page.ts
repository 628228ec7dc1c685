/** Scrolls the sidebar to the page that is open, where that is out of sight. */
export function showCurrentPage(page: Document): void {
  const pane = page.querySelector('#starlight__sidebar');
  const link = pane?.querySelector('[aria-current=page]');
  if (!pane || !link) return;
  const { top, bottom } = link.getBoundingClientRect();
  const box = pane.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom - 48) pane.scrollTop += top - box.top - box.height / 3;
}
