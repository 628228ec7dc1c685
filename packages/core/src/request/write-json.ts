import { refuseKey } from './defined-entries.ts';

/**
 * Writes a value as JSON. A bigint becomes a number where that loses nothing, else a string.
 *
 * @returns undefined for what JSON leaves out, such as a function
 * @throws TypeError for what JSON cannot say: NaN, infinities, cycles; and for names of prototypes
 */
export function writeJson(value: unknown): string | undefined {
  let text = 'null';
  try {
    text = JSON.stringify(value);
  } catch {
    // A bigint, or what JSON cannot say at all: the function below tells.
  }
  return /null|__proto__|constructor|prototype/.test(text) ? JSON.stringify(value, carefully) : text;
}

/** For `JSON.stringify`: it takes two or three times as long with a function, so it gets one only where there is cause. */
function carefully(name: string, value: unknown): unknown {
  refuseKey(name);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`"${name}" must not be ${value}`);
  if (typeof value !== 'bigint') return value;
  return BigInt(Number(value)) === value ? Number(value) : String(value);
}
