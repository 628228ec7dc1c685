/** A text as one word of a POSIX shell, whatever it holds: in single quotes, which a shell reads as they stand. */
export function shellText(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
