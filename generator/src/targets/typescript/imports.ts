import type { ImportDeclarationStructure } from 'ts-morph';
import type { Scope } from './scope.ts';
import { StructureKind } from './structure-kind.ts';

/** Which group each named type is emitted into. */
export type Groups = ReadonlyMap<string, string>;

/**
 * The imports that the mentioned types need, one for each module, in order of their paths.
 *
 * @param moduleOf the module of a group of types; undefined for the group of the file itself
 */
export function typeImports(
  mentioned: ReadonlySet<string>,
  groups: Groups,
  moduleOf: (group: string) => string | undefined,
): readonly ImportDeclarationStructure[] {
  const byModule = new Map<string, string[]>();
  for (const name of [...mentioned].toSorted()) {
    const group = groups.get(name);
    const module = group === undefined ? undefined : moduleOf(group);
    if (module === undefined) continue;
    byModule.set(module, [...(byModule.get(module) ?? []), name]);
  }
  return [...byModule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => ({
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: module,
      namedImports: names,
    }));
}

/** The imports of what a file mentions of the runtime: values, then types. */
export function runtimeImports({ runtime }: Scope, module: string): readonly ImportDeclarationStructure[] {
  return [
    { names: runtime.values, isTypeOnly: false },
    { names: runtime.types, isTypeOnly: true },
  ]
    .filter(({ names }) => names.size > 0)
    .map(({ names, isTypeOnly }) => ({
      kind: StructureKind.ImportDeclaration,
      isTypeOnly,
      moduleSpecifier: module,
      namedImports: [...names].toSorted(),
    }));
}
