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
  /** Long limits of the table's rows so far, each with the name that it stands with: no table says one twice. */
  readonly limits?: Map<string, string>;
  /** True for what only comes back: nobody leaves a value out there, so that a default is a part of the description. */
  readonly isAnswer?: boolean;
}

const longestSample = 100;
const shortestRepeated = 60;

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
export function propertyRows(schema: Schema, outer: RowContext, prefix = ''): readonly Row[] {
  const context = withLimits(outer);
  const { properties, additional } = context.declarations.shape(schema);
  const rows = properties.flatMap((property) => rowsOfProperty(property, prefix, context));
  return additional === undefined || properties.length === 0
    ? rows
    : [...rows, additionalRow(prefix, additional, context)];
}

/** The same context for the rows of one table. */
export function withLimits(context: RowContext): RowContext {
  return context.limits ? context : { ...context, limits: new Map() };
}

function rowsOfProperty(property: Property, prefix: string, context: RowContext): readonly Row[] {
  const { required, schema } = property;
  const { description } = schema;
  const name = prefix + property.name;
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

function rowOf(facts: RowFacts, context: RowContext): Row {
  const { name, required, schema } = facts;
  return [
    codeText(name, 'cell'),
    typeText(schema, context.link),
    required ? 'yes' : 'no',
    context.isAnswer === true ? '' : defaultText(schema),
    descriptionCell(facts, context),
    sampleCell(facts),
  ];
}

function defaultText({ default: value }: Schema): string {
  return value === undefined ? '' : codeSpan(printJsonLine(value), 'cell');
}

function descriptionCell(facts: RowFacts, context: RowContext): string {
  const { schema, description, deprecated, sensitive } = facts;
  const isDeprecated = deprecated === true || schema.deprecated === true;
  const isSensitive = sensitive === true || schema.sensitive === true;
  const texts = [
    isDeprecated ? '**Deprecated.**' : '',
    context.prose.cell(description),
    limitsCell(facts, context),
    context.isAnswer === true && schema.default !== undefined ? `By default ${defaultText(schema)}.` : '',
    isSensitive ? 'Sensitive: never log it.' : '',
  ];
  return texts.filter((text) => text !== '').join(' ');
}

function limitsCell({ name, schema }: RowFacts, { prose, limits }: RowContext): string {
  const text = limitsText(schema, prose);
  if (limits === undefined || text.length < shortestRepeated) return text;
  const first = limits.get(text);
  if (first !== undefined) return `Values as for ${first}.`;
  limits.set(text, codeText(name, 'cell'));
  return text;
}

/**
 * What the other cells do not say. A long sample would blow up the table; the sample program or result shows it.
 */
function sampleCell({ schema, sample = sampleValue(schema) }: RowFacts): string {
  const isListed = schema.kind === 'enum' || schema.kind === 'boolean' || schema.kind === 'binary';
  if (isListed || sample === undefined) return '';
  const text = printJsonLine(sample);
  const isDefault = schema.default !== undefined && text === printJsonLine(schema.default);
  return isDefault || text.length > longestSample ? '' : codeSpan(text, 'cell');
}
