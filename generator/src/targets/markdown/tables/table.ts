import { textWidth } from '../text/text-width.ts';

/** How Prettier's `proseWrap` prints a table wider than the page: aligned all the same, or without padding. */
export type ProseWrap = 'preserve' | 'never';

const printWidth = 120;

/**
 * A GFM table in Prettier's form. A column that says nothing in any row is left out.
 *
 * @param headings one for each column
 * @param rows cells of Markdown on one line, with pipes escaped
 */
export function table(headings: readonly string[], rows: readonly (readonly string[])[], wrap: ProseWrap): string {
  const kept = [...headings.keys()].filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  if (kept.length === headings.length || kept.length === 0) return fullTable(headings, rows, wrap);
  const only = (cells: readonly string[]): readonly string[] => kept.map((column) => cells[column] ?? '');
  return fullTable(only(headings), rows.map(only), wrap);
}

function fullTable(headings: readonly string[], rows: readonly (readonly string[])[], wrap: ProseWrap): string {
  const cellWidths = [headings, ...rows].map((cells) => headings.map((_, column) => textWidth(cells[column] ?? '')));
  const widths = headings.map((_, column) => cellWidths.reduce((most, row) => Math.max(most, row[column] ?? 0), 3));
  const width = widths.reduce((sum, column) => sum + column + 3, 1);
  const isAligned = wrap === 'preserve' || width <= printWidth;
  if (!isAligned) return [headings, headings.map(() => '---'), ...rows].map(line).join('\n');
  const padded = [headings, ...rows].map((cells, row) =>
    line(
      widths.map((columns, column) => (cells[column] ?? '') + ' '.repeat(columns - (cellWidths[row]?.[column] ?? 0))),
    ),
  );
  const [head = '', ...body] = padded;
  return [head, line(widths.map((columns) => '-'.repeat(columns))), ...body].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
