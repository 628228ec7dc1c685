import type { Operation, RequestBody, Schema } from '../../../model/index.ts';
import { parameterRows, propertyRows, type RowContext } from '../tables/property-rows.ts';
import { typeText } from '../tables/type-text.ts';
import { codeText } from '../text/code-span.ts';
import { noSchema, schemaView, type SchemaView } from './schema-view.ts';

/** A schema in the place where it is used. */
export interface RootView extends SchemaView {
  readonly name: string;
}

/** The request body of a page. */
export interface BodyView extends RootView {
  readonly description: string;
  readonly mediaType: string;
  readonly required: boolean;
  /** Other media types that the operation takes. */
  readonly others: string;
}

/** What a page shows of the request body; false when there is none. */
export function bodyView({ body, input }: Operation, context: RowContext): BodyView | false {
  if (body === undefined) return false;
  const [content, ...others] = body.contents;
  const root = rootView(content.schema, context);
  const isObject = root.rows.length > 0 || root.variants.length > 0;
  const isValue = !isObject && input.kind === 'grouped';
  return {
    description: context.prose.blocks(
      body.description ?? (isObject || isValue ? undefined : content.schema.description),
    ),
    mediaType: code(content.mediaType),
    required: body.required,
    others: others.map(({ mediaType }) => code(mediaType)).join(', '),
    ...(isValue ? valueView(body, context) : root),
  };
}

/** A body that is no object, as the row of what the caller passes it as. */
function valueView({ required, contents: [{ schema, examples }] }: RequestBody, context: RowContext): RootView {
  const rows = parameterRows({ name: 'body', required, schema, examples }, context);
  return { ...noSchema, name: '', rows };
}

/** A schema whose properties stand right here, with what to call it; one that has none stands with the structures. */
export function rootView(schema: Schema, context: RowContext): RootView {
  const rows = schema.nullable === true ? [] : propertyRows(schema, context);
  if (schema.kind === 'ref' && rows.length > 0) return { ...schemaView(schema, context), name: code(schema.name) };
  const isObject = schema.kind === 'object' || schema.kind === 'intersection' || schema.kind === 'union';
  if (!isObject || schema.nullable === true) return { ...noSchema, name: typeText(schema, context.link) };
  const view = schemaView(schema, context);
  const isPlain = view.rows.length === 0 && view.variants.length === 0;
  return {
    ...view,
    name: isPlain || view.rows.length === 0 ? typeText(schema, context.link) : 'object',
    type: isPlain ? '' : view.type,
  };
}

function code(text: string): string {
  return codeText(text, 'flow');
}
