import { writeJson } from './write-json.ts';

/**
 * A value as JSON. A bigint becomes a number where that loses nothing, else a string.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, cycles, functions; and for names of prototypes
 */
export function jsonText(value: unknown): string {
  const text = writeJson(value);
  if (text === undefined) throw new TypeError('the body must be JSON');
  return text;
}
