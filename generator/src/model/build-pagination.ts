import type { FindDeclaration } from './object-shape.ts';
import type { OperationResult, Pagination } from './operation.ts';
import { objectOf, textOf } from './raw.ts';
import { schemaAt, targetOf } from './schema-at.ts';
import type { Schema } from './schema.ts';

/** What `x-sdk-pagination` says; undefined where it is missing, leaves more out than the total, or where the result is no JSON. */
export function buildPagination(
  value: unknown,
  result: OperationResult,
  find: FindDeclaration,
): Pagination | undefined {
  const raw = objectOf(value);
  const [page, limit, items, total] = ['page', 'limit', 'items', 'total'].map((key) => textOf(raw[key]));
  if (page === undefined || limit === undefined || items === undefined) return undefined;
  if (!('schema' in result)) return undefined;
  const list = schemaAt(result.schema, items, find);
  const item: Schema = (list && itemOf(list, find)) ?? { kind: 'any' };
  return { page, limit, items, ...(total === undefined ? {} : { total }), item };
}

/** What a list holds; undefined for what is no list. */
function itemOf(list: Schema, find: FindDeclaration): Schema | undefined {
  const target = targetOf(list, find);
  if (target?.kind === 'array') return target.items;
  if (target?.kind !== 'union') return undefined;
  return target.variants.map((variant) => itemOf(variant, find)).find((item) => item !== undefined);
}
