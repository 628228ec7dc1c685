import type { Cursor } from '../document/index.ts';
import { enumOfConstants, isNull } from './build-enum.ts';
import { isOnlyRequired } from './demanded-properties.ts';
import { listOf, objectOf, type RawObject, textOf } from './raw.ts';
import type { SchemaContext } from './schema-context.ts';
import { withFacts } from './schema-facts.ts';
import { schemaKey } from './schema-key.ts';
import { nameIn } from './schema-names.ts';
import type { Discriminator, Schema } from './schema.ts';

/** What `oneOf` or `anyOf` says of a type; undefined when there is no such keyword, or when it says nothing. */
export function buildUnion(
  cursor: Cursor,
  value: RawObject,
  keyword: string,
  context: SchemaContext,
): Schema | undefined {
  const { document } = context;
  const list = document.child(cursor, keyword);
  const variants = [...listOf(list.value).keys()].map((index) => document.child(list, index));
  // `anyOf: [{ required: [a] }, { required: [b] }]` is a rule about values, which types do not express.
  if (variants.every((variant) => isOnlyRequired(objectOf(variant.value)))) return undefined;
  const constants = enumOfConstants(value, context);
  const nullable = variants.some((variant) => isNull(variant.value));
  const schemas = variants
    .filter((variant) => !isNull(variant.value))
    .map((variant) => context.build(variant, context));
  const [only, ...others] = schemas;
  if (!only) return { kind: 'null' };
  // A variant that admits anything leaves it to the schema's other keywords what the type is.
  if (schemas.some(({ kind }) => kind === 'any')) return undefined;
  const union = constants ?? openEnumOf(schemas) ?? (others.length === 0 ? only : unionOf(cursor, schemas, context));
  return nullable ? withFacts(union, { nullable: true }) : union;
}

/** Some texts beside any text: an enum that names those which are known. */
function openEnumOf(variants: readonly Schema[]): Schema | undefined {
  const [known, any, ...others] = variants;
  if (known?.kind !== 'enum' || any?.kind !== 'string' || others.length > 0) return undefined;
  const isAnyText = [any.format, any.minLength, any.maxLength, any.pattern].every((limit) => limit === undefined);
  const isText = known.values.every(({ value }) => typeof value === 'string');
  return isAnyText && isText ? { ...known, open: true } : undefined;
}

function unionOf(cursor: Cursor, variants: readonly Schema[], context: SchemaContext): Schema {
  const discriminator = discriminatorOf(cursor, variants, context);
  return { kind: 'union', variants, ...(discriminator ? { discriminator } : {}) };
}

function discriminatorOf(
  cursor: Cursor,
  variants: readonly Schema[],
  context: SchemaContext,
): Discriminator | undefined {
  const { document, names, direction } = context;
  const raw = document.child(cursor, 'discriminator');
  const property = textOf(objectOf(raw.value)['propertyName']);
  if (property === undefined) return undefined;
  const mapping = document.child(raw, 'mapping');
  const mapped = Object.keys(objectOf(mapping.value)).flatMap((value) => {
    const target = document.mappingTarget(document.child(mapping, value));
    const found = target && names.get(schemaKey(target));
    return found ? [{ value, name: nameIn(found, direction) }] : [];
  });
  const mappedNames = new Set(mapped.map(({ name }) => name));
  // A variant that the mapping leaves out goes by its own name in the contract.
  const implied = [...names.values()].flatMap((each) => {
    const name = nameIn(each, direction);
    const isVariant = variants.some((variant) => variant.kind === 'ref' && variant.name === name);
    return isVariant && !mappedNames.has(name) ? [{ value: each.contractName, name }] : [];
  });
  return { property, mapping: [...mapped, ...implied] };
}
