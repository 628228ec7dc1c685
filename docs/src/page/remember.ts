/** Keeps a choice of the reader for later visits, where the browser allows that. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage may be switched off or full; the choice then holds for this page.
  }
}

/** What was kept under a name. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
