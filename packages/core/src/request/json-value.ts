import { refuseKey } from './defined-entries.ts';

/**
 * For `JSON.stringify`, which it keeps from writing anything else than what was meant. See `jsonText`, which objects do
 * not need.
 *
 * @throws TypeError for NaN, infinities and names of prototypes
 */
export function jsonValue(name: string, value: unknown): unknown {
  refuseKey(name);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`"${name}" must not be ${value}`);
  if (typeof value !== 'bigint') return value;
  return BigInt(Number(value)) === value ? Number(value) : String(value);
}
