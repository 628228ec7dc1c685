import type { Diagnostic } from './diagnostic.ts';

/** Lines shown before and after the marked one. */
const contextLines = 2;

/** Longest part of a line that is shown. */
const maxWidth = 160;

/** Longest line of any other part. */
const maxLength = 500;

/**
 * A diagnostic as text for a terminal: place, severity, code and message, JSON pointer, the lines around it with a caret
 * under the marked text, and what to do. `source` is the text of the diagnostic's file, or `splitLines` of it where more than
 * one diagnostic is of that file; without a text there is no frame.
 */
export function renderDiagnostic(diagnostic: Diagnostic, source: string | readonly string[]): string {
  const { file, line, column, pointer } = diagnostic.location;
  const head = `${file}:${line}:${column} ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}`;
  const parts = [
    head,
    ...(pointer === '' ? [] : [`  at ${pointer}`]),
    ...codeFrame(diagnostic, typeof source === 'string' ? splitLines(source) : source),
  ];
  return `${[...parts, `  help: ${diagnostic.help}`].map((part) => visible(shorten(part))).join('\n')}\n`;
}

/** A name in the contract may have a million letters. */
function shorten(part: string): string {
  return part.length > maxLength ? `${part.slice(0, maxLength)}…` : part;
}

/** The lines of a text, without their ends; none for an empty text. */
export function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.split(/\r?\n/);
}

function codeFrame({ location }: Diagnostic, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const first = Math.max(1, location.line - contextLines);
  const last = Math.min(lines.length, location.line + contextLines);
  // Trailing blank lines, such as the one after a final line break, tell nothing.
  const end = last > location.line && lines[last - 1] === '' ? last - 1 : last;
  const gutter = String(end).length;
  const start = location.endColumn <= maxWidth ? 0 : Math.max(0, location.column - maxWidth / 2);
  const frame: string[] = [];
  for (let number = first; number <= end; number += 1) {
    const mark = number === location.line ? '>' : ' ';
    frame.push(`${mark} ${String(number).padStart(gutter)} | ${cut(lines[number - 1] ?? '', start)}`.trimEnd());
    if (number === location.line)
      frame.push(`  ${' '.repeat(gutter)} | ${caret(location, lines[number - 1] ?? '', start)}`);
  }
  return frame;
}

function cut(line: string, start: number): string {
  return line.slice(start, start + maxWidth);
}

/** Wide characters (CJK) fill two columns of a terminal, so the caret's indent is as wide as what stands above it. */
function caret({ column, endColumn }: Diagnostic['location'], line: string, start: number): string {
  const before = line.slice(start, column - 1);
  const marked = line.slice(column - 1, Math.min(endColumn - 1, start + maxWidth));
  return ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(marked)));
}

function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/.test(character)
      ? 2
      : 1;
  return columns;
}

/** Characters that would move the cursor or reorder the line are shown by their code. */
function visible(line: string): string {
  return line.replaceAll(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) =>
      character === '\t' ? ' ' : `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
