// The one file of a target that reads the disk: its result is passed in, so that the target itself stays pure.
// oxlint-disable-next-line no-restricted-imports
import { readFileSync } from 'node:fs';
import type { TemplateTexts } from './templates.ts';

const folder = new URL('../../../../templates/markdown/', import.meta.url);

/** Reads the repo's templates. */
export function readTemplates(): TemplateTexts {
  return {
    operation: read('operation'),
    tag: read('tag'),
    document: read('document'),
    errors: read('errors'),
    renamed: read('renamed'),
    webhooks: read('webhooks'),
    schema: read('schema'),
    structures: read('structures'),
  };
}

function read(name: string): string {
  return readFileSync(new URL(`${name}.hbs`, folder), 'utf8');
}
