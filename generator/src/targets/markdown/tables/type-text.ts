import type { EnumSchema, ObjectSchema, Schema, TupleSchema } from '../../../model/schema.ts';
import { escapeText } from '../text/escape-text.ts';
import { visibleText } from '../text/visible-text.ts';

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
      return `array of ${typeText(schema.items, link)}`;
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

function withFormat(type: string, format: string | undefined): string {
  return format === undefined ? type : `${type} (${escapeText(visibleText(format).replaceAll('\n', ' '))})`;
}

function enumType({ values }: EnumSchema): string {
  return distinct(values.map(({ value }) => typeof value)).join(' or ') || 'nothing';
}

function tupleType({ items, rest }: TupleSchema, link: LinkSchema): string {
  const places = items.map((item) => typeText(item, link)).join(', ');
  return `array of ${places}${rest === undefined ? '' : `, then any number of ${typeText(rest, link)}`}`;
}

function objectType({ properties, additional }: ObjectSchema, link: LinkSchema): string {
  return properties.length === 0 && additional !== undefined ? `map of ${typeText(additional, link)}` : 'object';
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
