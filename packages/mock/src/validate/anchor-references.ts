import { isObject } from '../is-object.ts';

/** A copy of a schema whose references lead into the named document, wherever the schema itself stands. */
export function anchorReferences(schema: unknown, document: string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => anchorReferences(each, document));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `${document}${value}` : anchorReferences(value, document),
    ]),
  );
}
