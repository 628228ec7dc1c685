import { renderDiagnostic } from '../../src/code-frame.ts';
import { loadDocument } from '../../src/document/index.ts';
import type { LoadResult } from '../../src/document/index.ts';
import { temporaryRoot } from '../output/temporary-root.ts';
import type { Tree } from '../output/temporary-root.ts';

/** Loads `openapi.yaml` from a new folder that holds the given files. */
export function loadFiles(files: Tree, entry = 'openapi.yaml'): LoadResult {
  const root = temporaryRoot(files);
  return loadDocument({ root, entry, baseFolder: root });
}

/** All diagnostics of loading, as the command line shows them. */
export function loadProblems(files: Tree, entry?: string): string {
  return rendered(loadFiles(files, entry));
}

/** Diagnostics as the command line shows them. */
export function rendered({ diagnostics, text }: Pick<LoadResult, 'diagnostics' | 'text'>): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, text(diagnostic.location.file))).join('\n');
}

/** The head of an OpenAPI 3.1 document without paths. */
export const head = "openapi: 3.1.1\ninfo: { title: T, version: '1' }\n";
