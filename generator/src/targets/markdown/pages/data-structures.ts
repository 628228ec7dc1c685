import type { References } from '../references.ts';
import type { RowContext } from '../tables/property-rows.ts';
import { plainText } from '../text/escape-text.ts';
import { schemaView, type SchemaView } from './schema-view.ts';

/** A named schema of a page. */
export interface StructureView extends SchemaView {
  readonly name: string;
  readonly description: string;
}

/** Every named schema that a page links to, and that those link to in turn, each once. */
export function dataStructures(references: References, context: RowContext): readonly StructureView[] {
  const views: StructureView[] = [];
  for (let at = 0; at < references.names.length; at += 1) {
    const declaration = context.declarations.find(references.names[at] ?? '');
    if (declaration !== undefined) {
      const { name, schema } = declaration;
      const description = context.prose.blocks(schema.description);
      views.push({ name: plainText(name), description, ...schemaView(schema, context) });
    }
  }
  return views;
}
