import type { ClientOption } from './client-options.ts';
import type { ProseWrap } from './tables/table.ts';
import type { TemplateTexts } from './templates.ts';

/** What the Markdown target has to be told. */
export interface MarkdownOptions {
  /** Package that samples import from: `@genauth/management`. */
  readonly package: string;
  /** Client class that samples make: `ManagementClient`; `createManagementClient` makes what functions take. */
  readonly clientName: string;
  /** What the client is made with, in order. */
  readonly clientOptions: readonly ClientOption[];
  /** Headers that curl sends for the security schemes. */
  readonly curlHeaders?: readonly ClientOption[];
  /** The environment variable that has the host's address, where it is not the same for all; the first server's when left out. */
  readonly hostVariable?: string;
  /** `proseWrap` that the repo's Prettier uses for these pages; `preserve` when left out. It decides how wide tables look. */
  readonly proseWrap?: ProseWrap;
  /** The templates' texts: `readTemplates()`. */
  readonly templates: TemplateTexts;
}
