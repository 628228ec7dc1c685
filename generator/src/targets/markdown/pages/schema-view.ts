import type { Schema, UnionSchema } from '../../../model/index.ts';
import { enumIntro, enumItems, enumText, limitsText } from '../tables/limits-text.ts';
import { propertyRows, type Row, type RowContext } from '../tables/property-rows.ts';
import { typeText } from '../tables/type-text.ts';
import { codeText } from '../text/code-span.ts';
import { plainText } from '../text/escape-text.ts';
import { demandsOf, type Demands } from './demands.ts';
import { kindsOf } from './kinds.ts';

/** What a page shows of a schema in its own place. */
export interface SchemaView {
  /** What it is, in sentences, where the rows alone do not say it. */
  readonly type: string;
  /** Items of a list behind `type`: values of a long enum with their meanings, or those that tell variants apart. */
  readonly values: readonly string[];
  readonly rows: readonly Row[];
  /** What values of properties demand of others. */
  readonly demands: readonly Demands[];
  /** Objects of which it is one. */
  readonly variants: readonly VariantView[];
}

/** An object without a name of its own. */
interface VariantView {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly Row[];
}

/** Nothing to show of a schema. */
export const noSchema: SchemaView = { type: '', values: [], rows: [], demands: [], variants: [] };

/** How many values of an enum make a sentence; more make a list. */
const longestInline = 5;

/** A schema as rows for its properties, as sentences for what has none, or as a choice of both. */
export function schemaView(schema: Schema, context: RowContext): SchemaView {
  const rows = propertyRows(schema, context);
  const { bases, choices } = context.declarations.shape(schema);
  if (rows.length === 0 && schema.kind === 'enum' && schema.values.length > longestInline) {
    return { ...noSchema, type: enumIntro(schema).replace(/:?$/, ':'), values: enumItems(schema, context.prose) };
  }
  if (choices.length === 0) return { ...noSchema, type: rows.length > 0 ? '' : valueText(schema, context), rows };
  const demands = choices.map((choice) => demandsOf(choice, schema, context.declarations));
  const others = choices.filter((_, index) => demands[index] === undefined);
  const base =
    bases.length === 0
      ? 'The properties below'
      : `The properties of ${bases.map((name) => codeText(name, 'flow')).join(', ')} below`;
  const start = rows.length > 0 ? `${base}, and those of one` : 'One';
  const [only, ...more] = others;
  const kinds = only === undefined || more.length > 0 ? undefined : kindList(only, context);
  const texts = others.map((choice) => `${start} of ${choiceText(choice, context)}`);
  return {
    type: kinds === undefined ? texts.join(' ') : `${start} of these, as ${kinds.property} tells:`,
    values: kinds?.items ?? [],
    rows,
    demands: demands.filter((each) => each !== undefined),
    variants: others.flatMap((choice) => variantViews(choice, context)),
  };
}

function variantViews({ variants }: UnionSchema, context: RowContext): readonly VariantView[] {
  return variants.flatMap((variant, index): VariantView[] => {
    const rows = variant.kind === 'ref' ? [] : propertyRows(variant, context);
    if (rows.length === 0) return [];
    return [{ title: titleOf(variant, index), description: context.prose.line(variant.description), rows }];
  });
}

function titleOf({ title }: Schema, index: number): string {
  return title === undefined ? `Variant ${index + 1}` : plainText(title);
}

/** Named variants, each behind the values that tell it: `` `a`: [A](#a) ``. Undefined where that does not tell them all. */
function kindList(
  choice: UnionSchema,
  { declarations, link }: RowContext,
): { readonly property: string; readonly items: readonly string[] } | undefined {
  const kinds = kindsOf(choice, declarations);
  const items = choice.variants.flatMap((variant, index) => {
    const values = kinds?.values[index] ?? [];
    return variant.kind === 'ref' && values.length > 0 ? [`${codeList(values)}: ${link(variant.name)}`] : [];
  });
  if (kinds === undefined || items.length < choice.variants.length) return undefined;
  return { property: codeText(kinds.property, 'flow'), items };
}

/** `` A, [B](#b), as `kind` tells. `` */
function choiceText(choice: UnionSchema, context: RowContext): string {
  const names = choice.variants.map((variant, index) =>
    variant.kind !== 'ref' && propertyRows(variant, context).length > 0
      ? titleOf(variant, index)
      : typeText(variant, context.link),
  );
  const kinds = kindsOf(choice, context.declarations);
  return `${names.join(', ')}${kinds === undefined ? '' : `, as ${codeText(kinds.property, 'flow')} tells`}.`;
}

function codeList(values: readonly string[]): string {
  return values.map((value) => codeText(value, 'flow')).join(', ');
}

function valueText(schema: Schema, { link, prose }: RowContext): string {
  if (schema.kind === 'enum') return enumText(schema, prose);
  const limits = limitsText(schema, prose);
  return `Type: ${typeText(schema, link)}.${limits === '' ? '' : ` ${limits}`}`;
}
