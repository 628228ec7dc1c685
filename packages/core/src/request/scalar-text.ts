/**
 * A string, finite number, bigint, boolean or date as text; undefined for anything else.
 *
 * @throws RangeError for an invalid date
 */
export function scalarText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return /^(string|number|bigint|boolean)$/.test(typeof value) ? String(value) : undefined;
}
