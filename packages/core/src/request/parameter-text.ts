import { isObject } from '../is-object.ts';
import { scalarText } from './scalar-text.ts';
import { writeJson } from './write-json.ts';

/**
 * A parameter's value as text, before it is encoded: a scalar as it reads, an array or object as JSON.
 *
 * @throws TypeError that names the parameter, for anything else
 */
export function parameterText(name: string, value: unknown): string {
  const text = scalarText(value) ?? (isObject(value) ? writeJson(value) : undefined);
  // Half of a surrogate pair has no percent-encoding.
  if (!text?.isWellFormed()) {
    throw new TypeError(`parameter "${name}" must be text, number, boolean or date`);
  }
  return text;
}
