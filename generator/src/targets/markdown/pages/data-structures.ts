import type { SchemaDeclaration } from '../../../model/index.ts';
import type { References } from '../references.ts';
import type { RowContext } from '../tables/property-rows.ts';
import { codeText } from '../text/code-span.ts';
import { plainText } from '../text/escape-text.ts';
import { schemaView, type SchemaView } from './schema-view.ts';

/** A named schema of a page. */
export interface StructureView extends SchemaView {
  readonly name: string;
  /** What the contract calls it, where that is another name and not a view of one by direction. */
  readonly contractName: string;
  readonly description: string;
}

/** Views of schemas made for earlier pages, by name, each with the links that stand in it. */
export type StructureCache = Map<string, { readonly view: StructureView; readonly links: ReadonlyMap<string, string> }>;

/** Every named schema that a page links to, and that those link to in turn, each once. */
export function dataStructures(
  references: References,
  context: RowContext,
  cache: StructureCache,
): readonly StructureView[] {
  const views: StructureView[] = [];
  for (let at = 0; at < references.names.length; at += 1) {
    const declaration = context.declarations.find(references.names[at] ?? '');
    if (declaration !== undefined) views.push(cachedView(declaration, context, cache));
  }
  return views;
}

/** A view fits another page when its links are the same there; asking for them takes up what they lead to, in order. */
function cachedView(declaration: SchemaDeclaration, context: RowContext, cache: StructureCache): StructureView {
  const cached = cache.get(declaration.name);
  if (cached !== undefined && Array.from(cached.links).every(([name, link]) => context.link(name) === link)) {
    return cached.view;
  }
  const links = new Map<string, string>();
  const view = structureView(declaration, {
    ...context,
    isAnswer: declaration.direction === 'response',
    link(name) {
      const link = context.link(name);
      links.set(name, link);
      return link;
    },
  });
  cache.set(declaration.name, { view, links });
  return view;
}

function structureView({ name, contractName, schema }: SchemaDeclaration, context: RowContext): StructureView {
  return {
    name: plainText(name),
    contractName: name.startsWith(contractName) ? '' : codeText(contractName, 'flow'),
    description: context.prose.blocks(schema.description),
    ...schemaView(schema, context),
  };
}
