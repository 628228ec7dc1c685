/** What is no character to read: controls, bidi and other invisible marks, tags, lone surrogates, non-characters. */
const invisible =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}\u{e0000}-\u{e0fff}]/gu;

/**
 * Text of the contract in which nothing hides: every line break is `\n`, every space U+0020, a tab four of them, and
 * each invisible character stands as its code point, `(U+202E)`.
 */
export function visibleText(text: string): string {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replaceAll('\t', '    ')
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(invisible, codePointName);
}

function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `(U+${hex.padStart(4, '0')})`;
}
