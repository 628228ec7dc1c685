import type { Cursor } from '../document/index.ts';
import { buildObject } from './build-object.ts';
import { buildUnion } from './build-union.ts';
import { demandedProperties } from './demanded-properties.ts';
import { mergeObjects } from './merge-objects.ts';
import { isObject, listOf, type RawObject } from './raw.ts';
import type { SchemaContext } from './schema-context.ts';
import { factsOf, withFacts } from './schema-facts.ts';
import { schemaKey } from './schema-key.ts';
import type { ObjectSchema, Property, Schema, SchemaFacts } from './schema.ts';
import { offers } from './schema-offers.ts';

/** A schema with `allOf`, `oneOf` or `anyOf`; undefined when it has none of them, or none that says anything of a type. */
export function buildCombination(cursor: Cursor, value: RawObject, context: SchemaContext): Schema | undefined {
  const unions = ['oneOf', 'anyOf'].flatMap((keyword) => buildUnion(cursor, value, keyword, context) ?? []);
  if (unions.length === 0 && listOf(value['allOf']).length === 0) return undefined;
  return combine(cursor, value, unions, context);
}

function combine(
  cursor: Cursor,
  value: RawObject,
  unions: readonly Schema[],
  context: SchemaContext,
): Schema | undefined {
  const all = allOfParts(cursor, context);
  const telling = all.filter((part) => !part.isSilent).map(({ schema }) => schema);
  const parts = [...telling, ...unions, ...ownPart(cursor, value, context)];
  const [only, ...others] = mergeObjects(demanding(parts, demandedProperties(cursor, value, context)));
  if (!only) return all.find(({ schema }) => schema.kind !== 'any')?.schema;
  const facts = Object.assign({}, ...all.filter(({ isSilent }) => isSilent).map((part) => part.facts));
  return withFacts(others.length === 0 ? only : { kind: 'intersection', parts: [only, ...others] }, facts);
}

/** The parts with what is demanded of them: in the part that declares it where that is written here, else beside it. */
function demanding(parts: readonly Schema[], demanded: ReadonlyMap<string, Property>): readonly Schema[] {
  const left = new Map(demanded);
  const met = parts.map((part): Schema => {
    if (part.kind !== 'object') return part;
    const properties = part.properties.map((each) => (left.delete(each.name) ? { ...each, required: true } : each));
    return { ...part, properties };
  });
  if (left.size === 0) return met;
  const last = met.at(-1);
  const rest = [...left.values()];
  return last?.kind === 'object'
    ? [...met.slice(0, -1), { ...last, properties: [...last.properties, ...rest] }]
    : [...met, { kind: 'object', properties: rest }];
}

interface AllOfPart {
  readonly schema: Schema;
  /** It says nothing of the type beyond, at most, that it is an object. */
  readonly isSilent: boolean;
  readonly facts: SchemaFacts;
}

function allOfParts(cursor: Cursor, context: SchemaContext): readonly AllOfPart[] {
  const { document } = context;
  const list = document.child(cursor, 'allOf');
  return [...listOf(list.value).keys()].flatMap((index) => {
    const part = document.child(list, index);
    const target = document.follow(part);
    if (target !== part && target && isObject(target.value) && offers(target, schemaKey(cursor), document)) {
      // The base is one of several, this schema among them: what it says beside that is what this schema takes from it.
      const rest = combine(target, target.value, [], context);
      return rest ? [{ schema: rest, isSilent: false, facts: {} }] : [];
    }
    const schema = context.build(part, context);
    const facts = isObject(part.value) ? factsOf(part.value) : {};
    return [{ schema, isSilent: isSilent(part, schema), facts }];
  });
}

function isSilent({ value }: Cursor, schema: Schema): boolean {
  if (schema.kind === 'any') return true;
  const isMap = isObject(value) && ('additionalProperties' in value || 'patternProperties' in value || '$ref' in value);
  return schema.kind === 'object' && schema.properties.length === 0 && !isMap;
}

/** What a schema says beside its combining keywords; nothing when it has no properties of its own. */
function ownPart(cursor: Cursor, value: RawObject, context: SchemaContext): readonly ObjectSchema[] {
  const hasOwn = ['properties', 'additionalProperties', 'patternProperties'].some((key) => isObject(value[key]));
  const own = hasOwn ? buildObject(cursor, value, context) : undefined;
  return own && (own.properties.length > 0 || own.additional) ? [own] : [];
}
