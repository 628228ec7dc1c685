import type { ClientOption } from './client-options.ts';
import type { ProseWrap } from './tables/table.ts';
import type { TemplateTexts } from './templates.ts';

/** What the Markdown target has to be told. */
export interface MarkdownOptions {
  /** Package that samples import from: `@genauth/management`. */
  readonly package: string;
  /** Client class that samples make: `ManagementClient`. */
  readonly clientName: string;
  /** What the client is made with, in order. */
  readonly clientOptions: readonly ClientOption[];
  /** `proseWrap` that the repo's Prettier uses for these pages; `preserve` when left out. It decides how wide tables look. */
  readonly proseWrap?: ProseWrap;
  /** The templates' texts: `readTemplates()`. */
  readonly templates: TemplateTexts;
}
