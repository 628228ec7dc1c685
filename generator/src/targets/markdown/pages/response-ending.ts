/**
 * Ends the sentence that says what a call resolves to with what that means: `: the user.`, or a full stop alone where the
 * type's name says it already.
 *
 * @param type what stands before, as Markdown
 * @param description of the contract, on one line, as Markdown
 */
export function responseEnding(type: string, description: string): string {
  if (description === '' || isNamedBy(type, description)) return '.';
  return `: ${lowerStart(description).replace(/(?<=[\p{L}\p{N}`)\]])$/u, '.')}`;
}

/** `The departments.` of a `DepartmentListDto`. */
function isNamedBy(type: string, description: string): boolean {
  const [, words] = /^(?:the |an? )?([\w ]+)\.?$/i.exec(description) ?? [];
  const name = type.toLowerCase();
  return (
    words
      ?.toLowerCase()
      .split(' ')
      .every((word) => name.includes(word.replace(/s$/, ''))) ?? false
  );
}

/** With a small letter first, unless the first word is a name: one that has capitals further on, or inline code. */
function lowerStart(text: string): string {
  return text.replace(/^[A-Z](?![A-Z\d])(?=[a-z]*(?![A-Za-z\d]))/, (letter) => letter.toLowerCase());
}
