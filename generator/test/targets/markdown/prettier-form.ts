import { format } from 'prettier';
import type { ProseWrap } from '../../../src/targets/markdown/tables/table.ts';

/** The repo's style, as Prettier applies it to Markdown. */
const style = { parser: 'markdown', printWidth: 120, singleQuote: true } as const;

/** A text as Prettier would write it. */
export function prettierForm(markdown: string, proseWrap: ProseWrap): Promise<string> {
  return format(markdown, { ...style, proseWrap });
}
