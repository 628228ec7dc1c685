import type { ObjectSchema, Parameter, Property, Schema, UnionSchema } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { printJsonLine } from '../samples/print-literal.ts';
import { sampleValue } from '../samples/sample-value.ts';
import { codeSpan, codeText } from '../text/code-span.ts';
import type { Prose } from '../text/prose.ts';
import { limitsText } from './limits-text.ts';
import { typeText, type LinkSchema } from './type-text.ts';

/** Name, type, required, default, description, sample value: the cells of one row. */
export type Row = readonly [string, string, string, string, string, string];

/** What rows need to know of the page that they stand on. */
export interface RowContext {
  readonly declarations: Declarations;
  readonly link: LinkSchema;
  readonly prose: Prose;
  /** What to say of a property of the schema itself; its whole description when left out. */
  readonly describe?: (property: Property) => string | undefined;
}

const longestSample = 100;

/** What of a parameter stands in its row. */
type ParameterFacts = Pick<Parameter, 'name' | 'required' | 'schema' | 'examples' | 'description'> &
  Partial<Pick<Parameter, 'deprecated' | 'sensitive'>>;

/** The row of a parameter, or of a body that is no object, followed by those of the inline objects in it. */
export function parameterRows(parameter: ParameterFacts, context: RowContext): readonly Row[] {
  const { name, schema, examples, description = schema.description } = parameter;
  const facts = { ...parameter, description };
  return [rowOf({ ...facts, sample: examples[0]?.value }, context), ...nestedRows(name, schema, context)];
}

/** A row for every property of an object, parts of an intersection included; inline objects follow with dotted names. */
export function propertyRows(schema: Schema, context: RowContext, prefix = ''): readonly Row[] {
  const { properties, additional } = context.declarations.shape(schema);
  const rows = properties.flatMap((property) => rowsOfProperty(property, prefix, context));
  return additional === undefined || properties.length === 0
    ? rows
    : [...rows, additionalRow(prefix, additional, context)];
}

function rowsOfProperty(property: Property, prefix: string, context: RowContext): readonly Row[] {
  const { required, schema } = property;
  const name = prefix + property.name;
  const description = prefix === '' && context.describe ? context.describe(property) : schema.description;
  return [rowOf({ name, required, schema, description }, context), ...nestedRows(name, schema, context)];
}

function additionalRow(prefix: string, schema: Schema, context: RowContext): Row {
  const description = schema.description ?? 'Any further property.';
  return rowOf({ name: `${prefix}*`, required: false, schema, description }, context);
}

/** Rows of the objects without a name that a value holds: in an array as `list[].id`, in a map as `map.*.id`. */
function nestedRows(name: string, schema: Schema, context: RowContext): readonly Row[] {
  switch (schema.kind) {
    case 'object':
      return schema.properties.length === 0
        ? mapRows(name, schema, context)
        : propertyRows(schema, context, `${name}.`);
    case 'array':
      return nestedRows(`${name}[]`, schema.items, context);
    case 'tuple':
      return schema.items.flatMap((item, index) => nestedRows(`${name}[${index}]`, item, context));
    case 'union':
      return schema.variants.flatMap((variant, index) =>
        nestedRows(variantName(name, index, schema), variant, context),
      );
    case 'intersection':
      return schema.parts.flatMap((part) => nestedRows(name, part, context));
    default:
      return [];
  }
}

/** Objects that exclude each other are told apart by their number: `factor(2).code`. */
function variantName(name: string, index: number, { variants }: UnionSchema): string {
  return variants.filter(({ kind }) => kind === 'object').length > 1 ? `${name}(${index + 1})` : name;
}

function mapRows(name: string, { additional }: ObjectSchema, context: RowContext): readonly Row[] {
  return additional === undefined ? [] : nestedRows(`${name}.*`, additional, context);
}

interface RowFacts {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string | undefined;
  readonly deprecated?: boolean;
  readonly sensitive?: boolean;
  readonly sample?: unknown;
}

function rowOf(facts: RowFacts, { link, prose }: RowContext): Row {
  const { name, required, schema } = facts;
  return [
    codeText(name, 'cell'),
    typeText(schema, link),
    required ? 'yes' : 'no',
    schema.default === undefined ? '' : codeSpan(printJsonLine(schema.default), 'cell'),
    descriptionCell(facts, prose),
    schema.kind === 'binary' ? '' : sampleCell(facts.sample ?? sampleValue(schema)),
  ];
}

function descriptionCell({ schema, description, deprecated, sensitive }: RowFacts, prose: Prose): string {
  const isDeprecated = deprecated === true || schema.deprecated === true;
  const isSensitive = sensitive === true || schema.sensitive === true;
  const texts = [
    isDeprecated ? '**Deprecated.**' : '',
    prose.cell(description),
    limitsText(schema, prose),
    isSensitive ? 'Sensitive: never log it.' : '',
  ];
  return texts.filter((text) => text !== '').join(' ');
}

/** A long sample would blow up the table; the sample program or result shows it. */
function sampleCell(sample: unknown): string {
  if (sample === undefined) return '';
  const text = printJsonLine(sample);
  return text.length > longestSample ? '' : codeSpan(text, 'cell');
}
