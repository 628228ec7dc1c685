import { readFileSync } from 'node:fs';
import type { TemplateTexts } from './templates.ts';

const folder = new URL('../../../../templates/markdown/', import.meta.url);

/** Reads the repo's templates. The one place of this target that touches the disk. */
export function readTemplates(): TemplateTexts {
  const read = (name: string): string => readFileSync(new URL(`${name}.hbs`, folder), 'utf8');
  return {
    operation: read('operation'),
    tag: read('tag'),
    document: read('document'),
    errors: read('errors'),
    schema: read('schema'),
  };
}
