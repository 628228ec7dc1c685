import type { Api, Example } from '../../model/index.ts';
import type { Declarations } from './declarations.ts';
import type { MarkdownOptions } from './options.ts';
import type { PagePaths } from './page-paths.ts';
import type { StructureCache } from './pages/data-structures.ts';
import type { Envelope } from './pages/envelope.ts';
import type { Prose } from './text/prose.ts';

/** What every page of a document is made from. */
export interface PageContext {
  readonly api: Api;
  readonly options: MarkdownOptions;
  readonly declarations: Declarations;
  readonly paths: PagePaths;
  readonly prose: Prose;
  readonly envelope: Envelope | undefined;
  readonly structures: StructureCache;
  /** Failures that most operations show, to be shown once, with the error codes. */
  readonly sharedFailures: readonly Example[];
  /** First line of every page. */
  readonly notice: string;
}
