/**
 * Leaves out the columns of tables that say nothing in any row. Done on the text, since taking trees of large tables
 * apart would take most of the time that a page takes.
 */
export function withoutEmptyColumns(markdown: string): string {
  return markdown.replaceAll(/^\|.*\n\|(?: -+ \|)+\n(?:\|.*(?:\n|$))+/gm, (table) => {
    const rows = table.trimEnd().split('\n').map(cells);
    const [head = [], , ...body] = rows;
    const kept = [...head.keys()].filter((column) => body.some((row) => row[column]?.trim()));
    if (kept.length === head.length || kept.length === 0) return table;
    return `${rows.map((row) => `|${kept.map((column) => row[column] ?? '').join('|')}|`).join('\n')}\n`;
  });
}

/** What stands between the bars of a row; an escaped bar is text. */
function cells(row: string): readonly string[] {
  return row.slice(1, -1).split(/(?<!\\)\|/);
}
