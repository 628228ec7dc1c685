import type { Api, SchemaDeclaration } from '../../model/index.ts';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { declaration } from './declaration.ts';
import { type Groups, typeImports } from './imports.ts';
import type { NamedType, OperationTypes } from './named-type.ts';
import type { FilePrinter } from './print-file.ts';
import { Scope } from './scope.ts';
import { StructureKind } from './structure-kind.ts';
import type { TypeParameters } from './type-parameters.ts';

/** Every named type of the API: the contract's schemas and what operations take and give. */
export function namedTypes(api: Api, signatures: Iterable<OperationTypes>): readonly NamedType[] {
  return [...api.schemas.map(schemaType), ...[...signatures].flatMap(({ own }) => own)];
}

function schemaType({ name, group, schema }: SchemaDeclaration): NamedType {
  return { name, group, schema };
}

/** A file of interfaces that can be printed. */
interface ModelsFile {
  readonly path: string;
  readonly types: readonly NamedType[];
  readonly print: () => GeneratedFile;
}

/** One file of interfaces for each group, in alphabetical order, so that an addition moves nothing else. */
export function modelsFiles(
  types: readonly NamedType[],
  parameters: TypeParameters,
  printer: FilePrinter,
): readonly ModelsFile[] {
  const groups: Groups = new Map(types.map(({ name, group }) => [name, group]));
  const byName = new Map(types.map((type) => [type.name, type]));
  const find = (name: string): SchemaDeclaration | undefined => {
    const type = byName.get(name);
    return type && { ...type, contractName: type.name, direction: 'both' };
  };
  const print = (group: string, path: string, members: readonly NamedType[]): GeneratedFile => {
    const scope = new Scope(find, parameters);
    const declarations = members
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((member) => declaration(member, scope));
    const imports = typeImports(scope.mentioned, groups, (other) => (other === group ? undefined : `./${other}.ts`));
    return printer.print(path, [...imports, ...declarations], scope.comments);
  };
  return Object.entries(Object.groupBy(types, ({ group }) => group)).map(([group, members = []]) => {
    const path = `models/${group}.ts`;
    return { path, types: members, print: () => print(group, path, members) };
  });
}

/** The file that gathers the types of all groups. */
export function modelsIndex(types: readonly NamedType[], printer: FilePrinter): GeneratedFile {
  const groups = [...new Set(types.map(({ group }) => group))].toSorted();
  return printer.print(
    'models/index.ts',
    groups.map((group) => ({
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: `./${group}.ts`,
    })),
  );
}
