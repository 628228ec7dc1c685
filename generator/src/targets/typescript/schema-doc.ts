import type { Property, Schema } from '../../model/index.ts';
import { blockTag, docComment, prose } from './doc-comment.ts';
import { jsonLiteral } from './literal.ts';

/** The doc comment of a property. */
export function propertyDoc({ schema, readOnly, writeOnly }: Property): string {
  return docComment([
    ...schemaText(schema),
    [
      ...schemaTags(schema),
      ...(readOnly ? [blockTag('readonly')] : []),
      ...(writeOnly ? [blockTag('writeonly')] : []),
    ].join('\n'),
  ]);
}

/** The doc comment of a named type. */
export function declarationDoc(schema: Schema): string {
  return docComment([...schemaText(schema), schemaTags(schema).join('\n')]);
}

/** What a schema says in prose: its description, then its values where they have meanings of their own. */
export function schemaText(schema: Schema): readonly (string | undefined)[] {
  const text = schema.description ?? schema.title;
  const list = schema.kind === 'array' ? schema.items : schema;
  const values = list.kind === 'enum' ? list.values.filter(({ description }) => description !== undefined) : [];
  return [
    text === undefined ? undefined : prose(text),
    values.map(({ value, description }) => prose(`- \`${String(value)}\`: ${description}`)).join('\n'),
  ];
}

/** Facts of a schema that a reader of the type cannot see: format, limits, default, example, deprecation. */
export function schemaTags(schema: Schema): readonly string[] {
  const tags: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value !== undefined) tags.push(blockTag(name, typeof value === 'string' ? value : jsonLiteral(value)));
  };
  switch (schema.kind) {
    case 'string':
      add('format', schema.format);
      add('minLength', schema.minLength);
      add('maxLength', schema.maxLength);
      add('pattern', schema.pattern);
      break;
    case 'number':
      add('minimum', schema.minimum);
      add('maximum', schema.maximum);
      add('exclusiveMinimum', schema.exclusiveMinimum);
      add('exclusiveMaximum', schema.exclusiveMaximum);
      add('multipleOf', schema.multipleOf);
      break;
    case 'array':
      add('minItems', schema.minItems);
      add('maxItems', schema.maxItems);
      break;
    default:
      break;
  }
  if (schema.default !== undefined) tags.push(blockTag('default', jsonLiteral(schema.default)));
  const [example] = schema.examples ?? [];
  if (example !== undefined) tags.push(blockTag('example', jsonLiteral(example)));
  if (schema.deprecated) tags.push(blockTag('deprecated'));
  return tags;
}
