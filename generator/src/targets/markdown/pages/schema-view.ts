import type { Schema, UnionSchema } from '../../../model/index.ts';
import { enumText, limitsText } from '../tables/limits-text.ts';
import { propertyRows, type Row, type RowContext } from '../tables/property-rows.ts';
import { typeText } from '../tables/type-text.ts';
import { codeText } from '../text/code-span.ts';
import { plainText } from '../text/escape-text.ts';

/** What a page shows of a schema in its own place. */
export interface SchemaView {
  /** What it is, in sentences, where the rows alone do not say it. */
  readonly type: string;
  readonly rows: readonly Row[];
  /** Objects of which it is one. */
  readonly variants: readonly VariantView[];
}

/** An object without a name of its own. */
interface VariantView {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly Row[];
}

/** A schema as rows for its properties, as sentences for what has none, or as a choice of both. */
export function schemaView(schema: Schema, context: RowContext): SchemaView {
  const rows = propertyRows(schema, context);
  const { choices } = context.declarations.shape(schema);
  const variants = choices.flatMap((choice) => variantViews(choice, context));
  if (choices.length === 0) return { type: rows.length > 0 ? '' : valueText(schema, context), rows, variants };
  const texts = choices.map(
    (choice) => `${rows.length > 0 ? 'What stands here, and one' : 'One'} of ${choiceText(choice, context)}`,
  );
  return { type: texts.join(' '), rows, variants };
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

/** `` [A](#a), [B](#b). `kind` tells which: `a` is [A](#a), `b` is [B](#b). `` */
function choiceText({ variants, discriminator }: UnionSchema, context: RowContext): string {
  const names = variants.map((variant, index) =>
    variant.kind !== 'ref' && propertyRows(variant, context).length > 0
      ? titleOf(variant, index)
      : typeText(variant, context.link),
  );
  const choice = `${names.join(', ')}.`;
  if (discriminator === undefined) return choice;
  const mapping = discriminator.mapping.map(({ value, name }) => `${codeText(value, 'flow')} is ${context.link(name)}`);
  const tells = `${codeText(discriminator.property, 'flow')} tells which`;
  return `${choice} ${tells}${mapping.length === 0 ? '' : `: ${mapping.join(', ')}`}.`;
}

function valueText(schema: Schema, { link, prose }: RowContext): string {
  if (schema.kind === 'enum') return enumText(schema, prose);
  const limits = limitsText(schema, prose);
  return `Type: ${typeText(schema, link)}.${limits === '' ? '' : ` ${limits}`}`;
}
