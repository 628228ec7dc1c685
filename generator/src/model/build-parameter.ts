import type { Cursor } from '../document/index.ts';
import { buildExamples } from './build-examples.ts';
import type { SchemaContext } from './schema-context.ts';
import type { Parameter, ParameterLocation, ParameterStyle } from './operation.ts';
import { objectOf, textOf } from './raw.ts';

const locations: Readonly<Record<string, ParameterLocation>> = {
  path: 'path',
  query: 'query',
  header: 'header',
  cookie: 'cookie',
};

const styles: Readonly<Record<string, ParameterStyle>> = {
  matrix: 'matrix',
  label: 'label',
  simple: 'simple',
  form: 'form',
  spaceDelimited: 'spaceDelimited',
  pipeDelimited: 'pipeDelimited',
  deepObject: 'deepObject',
};

/** Headers that OpenAPI 3 describes elsewhere: a parameter of that name counts for nothing. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** A parameter object; undefined for one that OpenAPI tells readers to ignore. */
export function buildParameter(cursor: Cursor, context: SchemaContext): Parameter | undefined {
  const raw = objectOf(cursor.value);
  const name = textOf(raw['name']);
  const location = locations[textOf(raw['in']) ?? ''];
  if (name === undefined || !location) return undefined;
  if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) return undefined;
  const description = textOf(raw['description']);
  const { schema, holder, isJson } = schemaOf(cursor, context);
  const style = isJson ? 'json' : styleOf(raw, location);
  return {
    name,
    in: location,
    required: raw['required'] === true || location === 'path',
    deprecated: raw['deprecated'] === true || schema.deprecated === true,
    ...(description === undefined ? {} : { description }),
    schema,
    style,
    explode: typeof raw['explode'] === 'boolean' ? raw['explode'] : style === 'form' || style === 'deepObject',
    sensitive: raw['x-sdk-sensitive'] === true || schema.sensitive === true,
    examples: buildExamples(context.document, holder),
  };
}

function schemaOf(cursor: Cursor, context: SchemaContext) {
  const { document } = context;
  const content = document.child(cursor, 'content');
  const [mediaType] = Object.keys(objectOf(content.value));
  const holder = mediaType === undefined ? cursor : document.child(content, mediaType);
  const schema = context.build(document.child(holder, 'schema'), context);
  return { schema, holder, isJson: mediaType !== undefined };
}

function styleOf(raw: Readonly<Record<string, unknown>>, location: ParameterLocation): ParameterStyle {
  if (raw['x-sdk-array-format'] === 'brackets') return 'brackets';
  const fallback = location === 'path' || location === 'header' ? 'simple' : 'form';
  return styles[textOf(raw['style']) ?? ''] ?? fallback;
}
