import type { Diagnostic } from '../diagnostic.ts';
import type { Document } from './document.ts';

/** What came of loading a document. */
export interface LoadResult {
  /** Missing when the entry file cannot be read as OpenAPI 3.0 or 3.1. Present, and fit for linting, otherwise. */
  readonly document?: Document;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Source text of a file that a diagnostic names, also when there is no document. */
  text(file: string): string;
}
