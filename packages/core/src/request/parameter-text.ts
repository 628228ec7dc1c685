import { isObject } from '../is-object.ts';
import { jsonText } from './json-text.ts';
import { scalarText } from './scalar-text.ts';

/**
 * A parameter's value as text, before it is encoded: a scalar as it reads, an array or object as JSON.
 *
 * @throws TypeError that names the parameter, for anything else
 */
export function parameterText(name: string, value: unknown): string {
  const text = value instanceof Date || !isObject(value) ? scalarText(value) : jsonText(value);
  // Half of a surrogate pair has no percent-encoding.
  if (text === undefined || /\p{Surrogate}/u.test(text)) {
    throw new TypeError(`parameter "${name}" must be text, a finite number, boolean or date`);
  }
  return text;
}
