/**
 * Sets tables of parameters and properties in two columns, as they can be read on a phone: a name with its type, then what it
 * is with default and sample. Done on the text, since taking trees of large tables apart would take most of the time that a
 * page takes.
 */
export function withFieldTables(markdown: string): string {
  return markdown.replaceAll(/^\| Name +\| Type .*\n\|(?: -+ \|)+\n(?:\|.*(?:\n|$))+/gm, (table) => {
    const [head = [], , ...rows] = table.trimEnd().split('\n').map(cells);
    const lines = rows.map((row) => fieldRow(new Map(head.map((name, at) => [name, row[at] ?? '']))));
    return ['| Name | Description |', '| --- | --- |', ...lines, ''].join('\n');
  });
}

/** What stands between the bars of a row; an escaped bar is text. */
function cells(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** What is emphasized twice is a label, which no text of the contract is. */
function fieldRow(row: ReadonlyMap<string, string>): string {
  const cell = (name: string): string => row.get(name) ?? '';
  const labelled = (label: string, value: string): string => (value === '' ? '' : `***${label}*** ${value}`);
  const name = [cell('Name'), `_${cell('Type')}_`, cell('Required') === 'yes' ? '**required**' : ''];
  const description = [
    cell('Description'),
    labelled('Default', cell('Default')),
    labelled('Example', cell('Sample value')),
  ];
  return `| ${[name, description].map((parts) => parts.filter(Boolean).join(' ')).join(' | ')} |`;
}
