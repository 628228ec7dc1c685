import type {
  InterfaceDeclarationStructure,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import { type ObjectSchema, objectShape, type RefSchema, type Schema } from '../../model/index.ts';
import { intersectionParts } from './intersection-parts.ts';
import type { NamedType } from './named-type.ts';
import { memberName } from './layout.ts';
import { printType } from './print-type.ts';
import { declarationDoc, propertyDoc } from './schema-doc.ts';
import type { Scope } from './scope.ts';
import { StructureKind } from './structure-kind.ts';
import { declared, declaredText } from './type-parameters.ts';

/** The structure of a named type: an interface wherever the schema amounts to one, a type alias otherwise. */
export function declaration(
  type: NamedType,
  scope: Scope,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const parameters = scope.parametersOf(type.name);
  return scope.withParameters(parameters, () => declarationWith(parameters, type, scope));
}

function declarationWith(
  parameters: readonly string[],
  { name, schema }: NamedType,
  scope: Scope,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const common = {
    name,
    isExported: true,
    docs: scope.comments.docs(declarationDoc(schema)),
    typeParameters: declared(parameters),
  };
  const form = interfaceForm(schema, scope);
  if (form) {
    return {
      ...common,
      kind: StructureKind.Interface,
      extends: form.bases.map((base) => scope.reference(base.name)),
      properties: form.own.properties.map((property) => propertySignature(property, scope)),
      ...(form.own.additional
        ? { indexSignatures: [{ keyName: 'key', keyType: 'string', returnType: 'unknown' }] }
        : {}),
    };
  }
  const head = `export type ${name}${declaredText(parameters)} =`;
  return { ...common, kind: StructureKind.TypeAlias, type: printType(schema, scope, head.length + 1, 0) };
}

function propertySignature(property: ObjectSchema['properties'][number], scope: Scope): PropertySignatureStructure {
  const name = memberName(property.name);
  const column = 2 + name.length + (property.required ? 2 : 3);
  return {
    kind: StructureKind.PropertySignature,
    name,
    hasQuestionToken: !property.required,
    type: printType(property.schema, scope, column, 2),
    docs: scope.comments.docs(propertyDoc(property)),
  };
}

interface InterfaceForm {
  readonly bases: readonly RefSchema[];
  readonly own: ObjectSchema;
}

/** An object, or an intersection of objects none of which speaks of another's properties. */
function interfaceForm(schema: Schema, scope: Scope): InterfaceForm | undefined {
  if (schema.nullable) return undefined;
  if (schema.kind === 'object') {
    return schema.properties.length > 0 ? { bases: [], own: schema } : undefined;
  }
  if (schema.kind !== 'intersection') return undefined;
  const parts = intersectionParts(schema, scope.find);
  const bases = parts.filter((part) => part.kind === 'ref');
  const objects = parts.filter((part) => part.kind === 'object');
  const [own = { kind: 'object', properties: [] } satisfies ObjectSchema, ...more] = objects;
  if (bases.length + objects.length !== parts.length || more.length > 0) return undefined;
  // One base and nothing else is that base by another name.
  if (parts.length < 2 && own.properties.length === 0) return undefined;
  if (bases.some((base) => base.nullable || !isInterface(base.name, scope, []))) return undefined;
  const names = [
    ...bases.flatMap((base) => [...(objectShape(base, scope.find)?.names ?? [])]),
    ...own.properties.map((each) => each.name),
  ];
  return new Set(names).size === names.length ? { bases, own } : undefined;
}

/** True for a named type that is emitted as an interface, or that may be extended like one. */
function isInterface(name: string, scope: Scope, seen: readonly string[]): boolean {
  const schema = seen.includes(name) ? undefined : scope.find(name)?.schema;
  if (!schema || schema.nullable) return false;
  if (schema.kind === 'object') return schema.properties.length > 0 || schema.additional !== undefined;
  if (schema.kind === 'ref') return isInterface(schema.name, scope, [...seen, name]);
  return (
    schema.kind === 'intersection' &&
    intersectionParts(schema, scope.find).every(
      (part) => part.kind === 'object' || (part.kind === 'ref' && isInterface(part.name, scope, [...seen, name])),
    )
  );
}
