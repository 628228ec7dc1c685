/** A value of a list, and what it means. */
const value = String.raw`\`[^\`]+\`(?: \((?:[^()]|\([^()]*\))*\))?`;
const list = new RegExp(String.raw`^(.*(?:[Oo]ne of|[Kk]nown values:) )(${value}(?:, ${value})+)\.$`);
const item = new RegExp(value, 'g');

/**
 * Marks the values that end a description, where it says what they mean, so that each can begin a line of its own. A value is
 * emphasized twice, the strong way outside, which neither a label nor any text of the contract is.
 */
export function withValueLines(description: string): string {
  const [, intro, values] = list.exec(description) ?? [];
  if (intro === undefined || values === undefined || !values.includes('` (')) return description;
  const lines = [...values.matchAll(item)].map(([text]) => {
    const [, code, meaning] = /^(`[^`]+`)(?: \((.*)\))?$/.exec(text) ?? [];
    return `**_${code}_**${meaning === undefined ? '' : ` ${meaning}`}`;
  });
  return intro + lines.join(' ');
}
