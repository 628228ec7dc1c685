import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Diagnostic } from '../diagnostic.ts';
import type { RunResult } from './run-result.ts';
import { visible } from './visible.ts';

/** How many diagnostics of one code are shown: the first few tell what is wrong, and `--json` has all. */
const maxShown = 50;

/** Diagnostics as text for people, coloured where standard error is a terminal that wants it; empty without any. */
export async function diagnosticsText(root: string, diagnostics: readonly Diagnostic[]): Promise<string> {
  if (diagnostics.length === 0) return '';
  const { renderDiagnostic, splitLines } = await import('../code-frame.ts');
  const files = new Map<string, readonly string[]>();
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ severity, code }) => {
    const kind = `${severity} ${code}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= maxShown;
  });
  const rendered = shown.map((diagnostic) => {
    const { file } = diagnostic.location;
    const lines = files.get(file) ?? splitLines(readText(join(root, file)));
    files.set(file, lines);
    return coloured(renderDiagnostic(diagnostic, lines), diagnostic);
  });
  const more = [...counts].flatMap(([kind, number]) =>
    number > maxShown ? `… and ${number - maxShown} more like it: ${kind}; \`--json\` lists all\n` : [],
  );
  return `${[...rendered, ...more].join('\n')}\n`;
}

/** What of a run deserves a look though nothing is wrong with it; empty mostly. */
export function notesText({ abandoned }: RunResult): string {
  const advice = 'is not generated any more; delete it, unless something needs it';
  return abandoned.map((folder) => `note: ${visible(folder)} ${advice}\n`).join('');
}

/** The last lines of a run: what was done, or would be. */
export function summaryText(result: RunResult, milliseconds: number): string {
  const { check, diagnostics, written, removed, unchanged } = result;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const time = milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
  if (errors > 0) return `${count(errors, 'error')}, ${count(warnings, 'warning')}; nothing was written (${time})\n`;
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  if (!check)
    return `${count(written.length, 'file')} written, ${unchanged} unchanged, ${removed.length} removed${noted} (${time})\n`;
  if (written.length + removed.length === 0) return `${count(unchanged, 'file')} up to date${noted} (${time})\n`;
  const lines = [
    ...written.map((path) => `would write ${visible(path)}`),
    ...removed.map((path) => `would remove ${visible(path)}`),
    `not up to date: ${written.length} to write, ${removed.length} to remove, ${unchanged} unchanged${noted} (${time}); run \`pnpm generate\``,
  ];
  return `${lines.join('\n')}\n`;
}

function coloured(text: string, { severity, code }: Diagnostic): string {
  const mark = ` ${severity} ${code}:`;
  const at = text.indexOf(mark);
  if (at < 0) return text;
  const style = styleText(['bold', severity === 'error' ? 'red' : 'yellow'], mark, { stream: process.stderr });
  return `${text.slice(0, at)}${style}${text.slice(at + mark.length)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return '';
  }
}
