import { renderDiagnostic } from '../../src/code-frame.ts';
import { loadDocument } from '../../src/document/index.ts';
import { lint } from '../../src/lint/index.ts';
import type { LintOptions } from '../../src/lint/index.ts';
import { temporaryRoot } from '../output/temporary-root.ts';
import type { Tree } from '../output/temporary-root.ts';

/**
 * What one rule finds in `openapi.yaml`, as the command line shows it; empty when it finds nothing. The files have to load
 * without diagnostics; what other rules think of them does not matter.
 */
export function findings(code: string, files: string | Tree, options: LintOptions = { strict: false }): string {
  const root = temporaryRoot(typeof files === 'string' ? { 'openapi.yaml': files } : files);
  const { document, diagnostics, text } = loadDocument({ root, entry: 'openapi.yaml', baseFolder: root });
  if (document === undefined || diagnostics.length > 0) {
    throw new Error(
      diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, text(diagnostic.location.file))).join('\n'),
    );
  }
  return lint(document, options)
    .filter((diagnostic) => diagnostic.code === code)
    .map((diagnostic) => renderDiagnostic(diagnostic, document.text(diagnostic.location.file)))
    .join('\n');
}

/** A document of one operation: `GET /users/{id}` with the given members, indented by six spaces. */
export function operation(members: string): string {
  return `openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /users/{id}:
    get:
${members}`;
}

/** A document of one schema: `components/schemas/A` with the given members, indented by six spaces. */
export function schema(members: string, version = '3.1.1'): string {
  return `openapi: ${version}
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    A:
${members}`;
}
