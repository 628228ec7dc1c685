import { withValueLines } from './value-lines.ts';

/**
 * Sets tables in two columns, as they can be read on a phone: a parameter or property with its type, then what it is with
 * default and sample; an operation with its request; a code of errors with its name. Done on the text, since taking trees of
 * large tables apart would take most of the time that a page takes.
 */
export function withFieldTables(markdown: string): string {
  return markdown.replaceAll(codeOrTable, (piece, fence?: string) => (fence === undefined ? fieldTable(piece) : piece));
}

/** Fenced code, whatever it holds, or a table of one of the three kinds. */
const codeOrTable =
  /^ *(`{3,}).*\n(?:.*\n)*? *\1`* *$|^\| (?:Name +\| Type|Operation +\| Request|(?:Code|statusCode|apiCode) +\| Name) .*\n\|(?: -+ \|)+\n(?:\|.*(?:\n|$))+/gm;

function fieldTable(table: string): string {
  const [head = [], , ...rows] = table.trimEnd().split('\n').map(cells);
  const lines = rows.map((row) => twoCells(new Map(head.map((name, at) => [name, row[at] ?? '']))));
  const title = head[0] === 'Operation' ? 'What it does' : 'Description';
  return [`| ${head[0]} | ${title} |`, '| --- | --- |', ...lines, ''].join('\n');
}

/** What stands between the bars of a row; an escaped bar is text. */
function cells(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** What is emphasized twice is a label, which no text of the contract is. */
function twoCells(row: ReadonlyMap<string, string>): string {
  const cell = (...names: readonly string[]): string => names.map((name) => row.get(name) ?? '').find(Boolean) ?? '';
  const labelled = (label: string, value: string): string => (value === '' ? '' : `***${label}*** ${value}`);
  const [name = ''] = row.values();
  const title = [name, `_${cell('Type', 'Request', 'Name')}_`, cell('Required') === 'yes' ? '**required**' : ''];
  const text = [
    withValueLines(cell('Description', 'What it does', 'Meaning')),
    labelled('Default', cell('Default')),
    labelled('Example', cell('Sample value')),
    labelled('What to do', cell('What to do')),
  ];
  return `| ${[title, text].map((parts) => parts.filter(Boolean).join(' ')).join(' | ')} |`;
}
