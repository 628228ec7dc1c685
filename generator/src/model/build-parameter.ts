import type { Cursor } from '../document/index.ts';
import { buildExamples } from './build-examples.ts';
import type { SchemaContext } from './schema-context.ts';
import type { Parameter, ParameterLocation, ParameterStyle } from './operation.ts';
import { isJson } from './media-type.ts';
import { objectOf, textOf } from './raw.ts';

/** The styles that OpenAPI allows in each location, the one that goes without saying first. */
const styles = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
} as const satisfies Record<ParameterLocation, readonly [ParameterStyle, ...ParameterStyle[]]>;

/** Headers that OpenAPI 3 describes elsewhere: a parameter of that name counts for nothing. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** A parameter object; undefined for one that OpenAPI tells readers to ignore. */
export function buildParameter(cursor: Cursor, context: SchemaContext): Parameter | undefined {
  const raw = objectOf(cursor.value);
  const name = textOf(raw['name']);
  const location = locationOf(raw['in']);
  if (name === undefined || !location) return undefined;
  if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) return undefined;
  const description = textOf(raw['description']);
  const { schema, holder, mediaType } = schemaOf(cursor, context);
  // Text in any other media type goes as it is.
  const style = mediaType !== undefined && isJson(mediaType) ? 'json' : styleOf(raw, location);
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
  return { schema, holder, mediaType };
}

function locationOf(value: unknown): ParameterLocation | undefined {
  return value === 'path' || value === 'query' || value === 'header' || value === 'cookie' ? value : undefined;
}

function styleOf(raw: Readonly<Record<string, unknown>>, location: ParameterLocation): ParameterStyle {
  if (raw['x-sdk-array-format'] === 'brackets') return 'brackets';
  return styles[location].find((style) => style === raw['style']) ?? styles[location][0];
}
