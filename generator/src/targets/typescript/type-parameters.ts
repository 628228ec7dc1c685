import type { OptionalKind, TypeParameterDeclarationStructure } from 'ts-morph';
import type { Schema } from '../../model/index.ts';
import type { NamedType } from './named-type.ts';

/** The type parameters of named types, by name; types without any are left out. */
export type TypeParameters = ReadonlyMap<string, readonly string[]>;

/** Finds the type parameters of all named types: their own, and those of the types that they are made of. */
export function typeParameters(types: readonly NamedType[]): TypeParameters {
  const found = new Map<string, readonly string[]>();
  for (let changed = true; changed;) {
    changed = false;
    for (const { name, schema } of types) {
      const parameters = typeParametersIn(schema, found);
      if (parameters.length === (found.get(name)?.length ?? 0)) continue;
      found.set(name, parameters);
      changed = true;
    }
  }
  return found;
}

/** The type parameters that a schema needs, in alphabetical order. */
export function typeParametersIn(schema: Schema, known: TypeParameters): readonly string[] {
  const names = [...namesIn(schema, known)];
  return names.length > 1 ? [...new Set(names)].sort() : names;
}

function* namesIn(schema: Schema, known: TypeParameters): Generator<string> {
  if (schema.typeParameter !== undefined) yield schema.typeParameter;
  else if (schema.kind === 'ref') yield* known.get(schema.name) ?? [];
  else for (const part of partsOf(schema)) yield* namesIn(part, known);
}

function partsOf(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case 'array':
      return [schema.items];
    case 'tuple':
      return schema.rest ? [...schema.items, schema.rest] : schema.items;
    case 'object':
      return [
        ...schema.properties.map((property) => property.schema),
        ...(schema.additional ? [schema.additional] : []),
      ];
    case 'union':
      return schema.variants;
    case 'intersection':
      return schema.parts;
    default:
      return [];
  }
}

/** Type parameters as they are declared: who does not give them gets records of unknown values. */
export function declared(parameters: readonly string[]): OptionalKind<TypeParameterDeclarationStructure>[] {
  return parameters.map((name) => ({ name, default: 'Record<string, unknown>' }));
}

/** The same as text: `<CustomData = Record<string, unknown>>`; nothing for none. */
export function declaredText(parameters: readonly string[]): string {
  return parameters.length > 0 ? `<${parameters.map((name) => `${name} = Record<string, unknown>`).join(', ')}>` : '';
}
