/**
 * A string, finite number, bigint, boolean or date as text; undefined for anything else.
 *
 * @throws RangeError for an invalid date
 */
export function scalarText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  const type = typeof value;
  const isText =
    type === 'number' ? Number.isFinite(value) : type === 'string' || type === 'bigint' || type === 'boolean';
  return isText ? String(value) : undefined;
}
