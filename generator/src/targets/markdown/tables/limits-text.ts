import type {
  ArraySchema,
  EnumSchema,
  EnumValue,
  NumberSchema,
  Schema,
  StringSchema,
  UnionSchema,
} from '../../../model/index.ts';
import { codeText } from '../text/code-span.ts';
import type { Prose } from '../text/prose.ts';

/** The values that a schema allows beyond its type, as sentences for a table cell; empty when it allows all. */
export function limitsText(schema: Schema, prose: Prose): string {
  return limits(schema, prose)
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function limits(schema: Schema, prose: Prose): readonly string[] {
  switch (schema.kind) {
    case 'enum':
      return [enumText(schema, prose)];
    case 'number':
      return numberLimits(schema);
    case 'string':
      return stringLimits(schema);
    case 'array':
      return arrayLimits(schema, prose);
    case 'union':
      return [...schema.variants.flatMap((variant) => limits(variant, prose)), discriminatorText(schema)];
    default:
      return [];
  }
}

/** The values of an enum, each with what it means where the contract says so: ``One of `a` (first), `b`.`` */
export function enumText(schema: EnumSchema, prose: Prose): string {
  const texts = schema.values.map((value) => {
    const meaning = meaningOf(value, prose.cell);
    return codeText(String(value.value), 'cell') + (meaning === '' ? '' : ` (${meaning})`);
  });
  return `${enumIntro(schema)} ${texts.join(', ')}.`;
}

/** What stands before the values of an enum: whether others may come. */
export function enumIntro({ values, open }: EnumSchema): string {
  if (open) return 'Known values:';
  return values.length === 1 ? 'Always' : 'One of';
}

/** The values of an enum as items of a list: `` `a`: first ``. */
export function enumItems({ values }: EnumSchema, prose: Prose): readonly string[] {
  return values.map((value) => {
    const meaning = meaningOf(value, prose.line);
    return codeText(String(value.value), 'flow') + (meaning === '' ? '' : `: ${meaning}`);
  });
}

/** Empty where the value says it all. */
function meaningOf({ value, description }: EnumValue, print: Prose['cell']): string {
  const meaning = print(description).replace(/\.$/, '');
  return meaning.toLowerCase() === String(value).toLowerCase() ? '' : meaning;
}

function discriminatorText({ discriminator }: UnionSchema): string {
  return discriminator === undefined ? '' : `${codeText(discriminator.property, 'cell')} tells which.`;
}

function numberLimits(schema: NumberSchema): readonly string[] {
  return [
    range(schema.minimum, schema.maximum, ''),
    schema.exclusiveMinimum === undefined ? '' : `More than ${schema.exclusiveMinimum}.`,
    schema.exclusiveMaximum === undefined ? '' : `Less than ${schema.exclusiveMaximum}.`,
    schema.multipleOf === undefined ? '' : `A multiple of ${schema.multipleOf}.`,
  ];
}

function stringLimits({ minLength, maxLength, pattern }: StringSchema): readonly string[] {
  return [
    range(minLength, maxLength, 'character'),
    pattern === undefined ? '' : `Matches ${codeText(pattern, 'cell')}.`,
  ];
}

function arrayLimits({ minItems, maxItems, uniqueItems, items }: ArraySchema, prose: Prose): readonly string[] {
  const each = limitsText(items, prose);
  return [
    range(minItems, maxItems, 'item'),
    uniqueItems === true ? 'Each item once.' : '',
    each === '' ? '' : `Each item: ${each.charAt(0).toLowerCase()}${each.slice(1)}`,
  ];
}

/** `1 to 50.`, `At least 1 item.`, `At most 64 characters.`; without a unit for the value itself. */
function range(least: number | undefined, most: number | undefined, unit: string): string {
  const counted = (count: number): string => (unit === '' ? `${count}` : `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (least !== undefined && most !== undefined)
    return least === most ? `Exactly ${counted(most)}.` : `${least} to ${counted(most)}.`;
  if (least !== undefined) return least === 0 && unit !== '' ? '' : `At least ${counted(least)}.`;
  return most === undefined ? '' : `At most ${counted(most)}.`;
}
