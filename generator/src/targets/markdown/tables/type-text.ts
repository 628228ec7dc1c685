import type { EnumSchema, ObjectSchema, Schema, TupleSchema } from '../../../model/index.ts';
import { plainText } from '../text/escape-text.ts';

/** Gives the Markdown link to a named schema's table on the same page. */
export type LinkSchema = (name: string) => string;

/** A schema's type in words, as Markdown for a table cell: `array of [UserDto](#userdto)`, `string (date-time) or null`. */
export function typeText(schema: Schema, link: LinkSchema): string {
  const text = plainTypeText(schema, link);
  return schema.nullable === true && schema.kind !== 'null' ? `${text} or null` : text;
}

function plainTypeText(schema: Schema, link: LinkSchema): string {
  switch (schema.kind) {
    case 'never':
      return 'nothing';
    case 'number':
      return withFormat(schema.integer ? 'integer' : 'number', schema.format);
    case 'string':
      return withFormat('string', schema.format);
    case 'binary':
      return 'file';
    case 'enum':
      return enumType(schema);
    case 'array':
      return `array of ${partText(schema.items, link)}`;
    case 'tuple':
      return tupleType(schema, link);
    case 'object':
      return objectType(schema, link);
    case 'union':
      return distinct(schema.variants.map((variant) => typeText(variant, link))).join(' or ');
    case 'intersection':
      return distinct(schema.parts.map((part) => typeText(part, link))).join(' and ');
    case 'ref':
      return link(schema.name);
    default:
      return schema.kind;
  }
}

/** The type of what something consists of, in parentheses where it is not one word. */
function partText(schema: Schema, link: LinkSchema): string {
  const text = typeText(schema, link);
  return / (?:or|and) /.test(text) ? `(${text})` : text;
}

function withFormat(type: string, format: string | undefined): string {
  return format === undefined ? type : `${type} (${plainText(format)})`;
}

function enumType({ values }: EnumSchema): string {
  return distinct(values.map(({ value }) => valueType(value))).join(' or ') || 'nothing';
}

function valueType(value: EnumSchema['values'][number]['value']): string {
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function tupleType({ items, rest }: TupleSchema, link: LinkSchema): string {
  const places = items.map((item) => typeText(item, link)).join(', ');
  return `array of ${places}${rest === undefined ? '' : `, then any number of ${partText(rest, link)}`}`;
}

function objectType({ properties, additional, title }: ObjectSchema, link: LinkSchema): string {
  if (properties.length > 0 && title !== undefined) return `object (${plainText(title)})`;
  if (properties.length > 0 || additional === undefined) return 'object';
  return additional.kind === 'any' ? 'free-form object' : `map of ${partText(additional, link)}`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
