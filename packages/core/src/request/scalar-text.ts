/**
 * A string, finite number, bigint, boolean or date as text; undefined for anything else.
 *
 * @throws RangeError for an invalid date
 */
export function scalarText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  const isText = /string|bigint|boolean/.test(typeof value) || Number.isFinite(value);
  return isText ? String(value) : undefined;
}
