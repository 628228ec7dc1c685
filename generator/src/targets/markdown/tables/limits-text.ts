import type { ArraySchema, EnumSchema, NumberSchema, Schema, StringSchema } from '../../../model/schema.ts';
import { codeSpan } from '../text/code-span.ts';
import { proseCell } from '../text/prose.ts';
import { visibleText } from '../text/visible-text.ts';

/** The values that a schema allows beyond its type, as sentences for a table cell; empty when it allows all. */
export function limitsText(schema: Schema): string {
  return limits(schema)
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function limits(schema: Schema): readonly string[] {
  switch (schema.kind) {
    case 'enum':
      return [enumText(schema)];
    case 'number':
      return numberLimits(schema);
    case 'string':
      return stringLimits(schema);
    case 'array':
      return arrayLimits(schema);
    case 'union':
      return schema.variants.flatMap(limits);
    default:
      return [];
  }
}

/** The values of an enum, each with what it means where the contract says so. */
export function enumText({ values, open }: EnumSchema): string {
  const names = values.map(({ value }) => codeSpan(visibleText(String(value)).replaceAll('\n', ' '), 'cell'));
  if (values.length === 1 && !values[0]?.description) return `Always ${names.join()}.`;
  const intro = open ? 'Known values' : 'One of';
  if (values.every(({ description }) => !description)) return `${intro}: ${names.join(', ')}.`;
  const meanings = values.map(({ description }, index) => {
    const meaning = proseCell(description);
    return meaning === '' ? `${names[index]}.` : `${names[index]}: ${/[.!?]$/.test(meaning) ? meaning : `${meaning}.`}`;
  });
  return `${intro}: ${meanings.join(' ')}`;
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
    pattern === undefined ? '' : `Matches ${codeSpan(visibleText(pattern).replaceAll('\n', ' '), 'cell')}.`,
  ];
}

function arrayLimits({ minItems, maxItems, uniqueItems, items }: ArraySchema): readonly string[] {
  const each = limitsText(items);
  return [
    range(minItems, maxItems, 'item'),
    uniqueItems === true ? 'Each item once.' : '',
    each === '' ? '' : `Each item: ${each.charAt(0).toLowerCase()}${each.slice(1)}`,
  ];
}

/** `1 to 50.`, `At least 1 item.`, `At most 64 characters.`; without a unit for the value itself. */
function range(least: number | undefined, most: number | undefined, unit: string): string {
  const counted = (count: number): string => (unit === '' ? `${count}` : `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (least !== undefined && most !== undefined) return least === most ? `Exactly ${counted(most)}.` : `${least} to ${counted(most)}.`;
  if (least !== undefined) return least === 0 && unit !== '' ? '' : `At least ${counted(least)}.`;
  return most === undefined ? '' : `At most ${counted(most)}.`;
}
