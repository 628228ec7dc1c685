import { derivedOperationId, methodName } from '../naming.ts';
import type { OperationCursor } from './operation-cursors.ts';
import { objectOf, textOf } from './raw.ts';
import { uniqueNames } from './unique-names.ts';

/**
 * The name of each operation, in the order of the operations: its operationId as a method's name, or one built from
 * method and path where it has none that a name could be made of. No two differ by case alone.
 *
 * @param types names of the schemas, which no operation shares: one index exports both
 */
export function operationNames(
  operations: readonly OperationCursor[],
  types: Iterable<string>,
): ReadonlyMap<OperationCursor, string> {
  const wanted = operations.map((each) => ({ key: each, ...wantedName(each) }));
  return uniqueNames(wanted, { taken: types, ignoreCase: true });
}

function wantedName({ operation, method, path }: OperationCursor): {
  readonly name: string;
  readonly isExact: boolean;
} {
  const id = textOf(objectOf(operation.value)['operationId']) ?? '';
  if (!/[\p{L}\p{N}]/u.test(id)) return { name: derivedOperationId(method, path), isExact: false };
  const name = methodName(id);
  return { name, isExact: name === id };
}
