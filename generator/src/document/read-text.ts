import { readFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';

type Problem = Pick<Diagnostic, 'code' | 'message' | 'help'>;

/** Larger files are refused: no contract needs them, and parsing would take minutes. */
export const maxFileBytes = 16 * 1024 * 1024;

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\ufffe\uffff]/;

/** The text of a file in UTF-8, its byte order mark removed, or why it cannot be had. `stats` are those of the file. */
export function readText(path: string, stats: Stats, file: string): { readonly text: string } | Problem {
  if (!stats.isFile()) {
    return { code: 'file-unreadable', message: `${file} is no regular file.`, help: 'Point at a YAML or JSON file.' };
  }
  if (stats.size > maxFileBytes) {
    return {
      code: 'file-too-large',
      message: `${file} has ${stats.size} bytes; at most ${maxFileBytes} are read.`,
      help: 'Split the file.',
    };
  }
  const bytes = read(path);
  if (bytes === undefined) {
    return { code: 'file-unreadable', message: `${file} cannot be read.`, help: 'Check its permissions.' };
  }
  const text = decode(bytes);
  if (text === undefined) {
    return { code: 'file-encoding', message: `${file} is not in UTF-8.`, help: 'Save it in UTF-8.' };
  }
  const control = forbidden.exec(text);
  if (control === null) return { text };
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, control.index).split('\n').length;
  return {
    code: 'file-encoding',
    message: `${file} holds the control character U+${code} in line ${line}.`,
    help: 'Remove it, or write it as an escape in double quotes.',
  };
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
