/** Text of unknown origin for a terminal: what would move the cursor, colour or reorder the line is shown by its code. */
export function visible(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
