import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of code on a page that people read. */
export interface Sample {
  /** The page, relative to the repository. */
  readonly page: string;
  /** Line of the page that the code begins on, counted from 1. */
  readonly line: number;
  /** What stands behind the opening fence: the language, then anything else. */
  readonly language: string;
  readonly meta: string;
  readonly code: string;
}

/** All fenced code of the pages that `patterns` name, in order. */
export function readSamples(root: string, patterns: readonly string[]): Sample[] {
  const pages = globSync([...patterns], { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }).sort();
  return pages.flatMap((page) => samplesIn(page, readFileSync(join(root, page), 'utf8')));
}

/** All fenced code of one page (CommonMark, section 4.5). */
export function samplesIn(page: string, text: string): Sample[] {
  const samples: Sample[] = [];
  let open:
    { readonly fence: string; readonly info: string; readonly line: number; readonly code: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, indent = '', fence = '', info = ''] = /^( *)(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== '') open = { fence, info: info.trim(), line: index + 2, code: [] };
    } else if (fence.startsWith(open.fence) && info.trim() === '' && indent.length < 4) {
      const [language = '', ...meta] = open.info.split(/\s+/);
      samples.push({ page, line: open.line, language, meta: meta.join(' '), code: open.code.join('\n') });
      open = undefined;
    } else {
      open.code.push(line);
    }
  }
  return samples;
}

/** The title of a sample, which is that of its tab: a way of one thing, or the name of a file. */
export function titleOf({ meta }: Sample): string | undefined {
  return /^title="([^"]*)"$/.exec(meta)?.[1];
}

/**
 * What a page says that a sample prints, line by line: comments at the ends of its calls of `console.log`, or else the next
 * block where that is a `text`.
 *
 * @param next the block that follows the sample on its page, if any
 * @returns undefined where the page says nothing
 */
export function printedBy({ code }: Sample, next: Sample | undefined): readonly string[] | undefined {
  const comments = [...code.matchAll(/console\.log\(.*\);? \/\/ (.+)$/gm)].map(([, text = '']) => text);
  if (comments.length > 0) return comments;
  return next?.language === 'text' ? next.code.split('\n') : undefined;
}
