/**
 * The first sentence of a description; all of it where it is but one. A sentence ends before a capital letter, a digit
 * or inline code, so that abbreviations and what stands in code do not end it.
 */
export function firstSentence(description: string): string {
  const [paragraph = ''] = description.trim().split(/\n\s*\n|\n(?=[-*+] |\d+[.)] |```)/);
  const [sentence = paragraph] = /^(?:`[^`]*`|[^`])*?[.!?](?=\s+[`"'(]*[\p{Lu}\d`])/u.exec(paragraph) ?? [];
  return sentence;
}
