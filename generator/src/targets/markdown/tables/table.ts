import { textWidth } from '../text/text-width.ts';

/** How Prettier's `proseWrap` prints a table wider than the page: aligned all the same, or without padding. */
export type ProseWrap = 'preserve' | 'never';

const printWidth = 120;

/**
 * A GFM table in Prettier's form.
 *
 * @param headings one for each column
 * @param rows cells of Markdown on one line, with pipes escaped
 */
export function table(headings: readonly string[], rows: readonly (readonly string[])[], wrap: ProseWrap): string {
  const widths = headings.map((heading, column) =>
    rows.reduce((width, row) => Math.max(width, textWidth(row[column] ?? '')), Math.max(3, textWidth(heading))),
  );
  const width = widths.reduce((sum, column) => sum + column + 3, 1);
  const isAligned = wrap === 'preserve' || width <= printWidth;
  const line = (cells: readonly string[]): string => {
    const padded = headings.map((_, column) => pad(cells[column] ?? '', isAligned ? (widths[column] ?? 0) : 0));
    return `| ${padded.join(' | ')} |`;
  };
  const rule = line(widths.map((columns) => '-'.repeat(isAligned ? columns : 3)));
  return [line(headings), rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - textWidth(cell)));
}
