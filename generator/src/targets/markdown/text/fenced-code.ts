/**
 * A fenced code block as Prettier writes it: the fence is longer than any run of backticks in the code.
 *
 * @param language one of ours, with `title="…"` behind it where the block is one of several ways, or empty
 */
export function fencedCode(language: string, code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}
