/** Where the lines of a text begin; made when the first position of a file is asked for. */
export interface LineIndex {
  /** Line and column, both from 1, of an offset in UTF-16 code units. */
  position(offset: number): { readonly line: number; readonly column: number };
  /** The offset at which the line holding the given offset ends, its line break excluded. */
  lineEnd(offset: number): number;
}

/** Indexes the lines of a text. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  return {
    position(offset) {
      const line = lineOf(offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    lineEnd(offset) {
      const next = starts[lineOf(offset) + 1];
      const end = next === undefined ? text.length : next - 1;
      return text.charAt(end - 1) === '\r' && end > offset ? end - 1 : end;
    },
  };

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
