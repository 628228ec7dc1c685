import { lineWidth, unsettled } from './layout.ts';

/** Printed text, and whether a formatter would leave it as it is. */
export interface FittedText {
  readonly text: string;
  readonly isFinal: boolean;
}

/** What no formatter breaks: comments, and a text behind a key so short that breaking would gain nothing. */
const isLong = /^\s*(\/\*\*|\*|\w{1,4}: '[^']*',$|\w{1,4}: "[^"]*",$)/;

/**
 * Breaks the lines that ts-morph prints too long, as the formatter would: imports and signatures. What it cannot
 * break is left for the formatter itself.
 */
export function fitLines(text: string): FittedText {
  let isFinal = !text.includes(unsettled);
  const lines = text
    .replaceAll(unsettled, '')
    .replaceAll(/ \{\n\}$/gm, ' {}')
    .split('\n')
    .map((line) => {
      const trimmed = line.trimEnd();
      if (trimmed.length <= lineWidth || isLong.test(trimmed)) return trimmed;
      const broken = breakImport(trimmed) ?? breakSignature(trimmed);
      if (broken === undefined) isFinal = false;
      return broken ?? trimmed;
    });
  return { text: lines.join('\n'), isFinal };
}

function breakImport(line: string): string | undefined {
  const match = /^(import type \{|import \{) (.*) (\} from .*;)$/.exec(line);
  if (!match) return undefined;
  const [, head = '', names = '', tail = ''] = match;
  // One name has nothing to be broken from.
  if (!names.includes(', ')) return line;
  return [head, ...names.split(', ').map((name) => `  ${name},`), tail].join('\n');
}

function breakSignature(line: string): string | undefined {
  const match =
    /^( *)((?:export (?:abstract )?function |abstract )?\w+(?:<[\w =,<>]+>)?\()([^()]*)(\): .* \{|\): .*;)$/.exec(line);
  if (!match) return undefined;
  const [, indent = '', head = '', parameters = '', tail = ''] = match;
  if (indent.length + tail.length > lineWidth) return undefined;
  return [
    indent + head,
    ...parameters.split(/, (?=\w+\??: )/).map((each) => `${indent}  ${each},`),
    indent + tail,
  ].join('\n');
}
