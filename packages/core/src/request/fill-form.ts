import { isObject } from '../is-object.ts';
import { definedEntries } from './defined-entries.ts';
import { isRawBody } from './is-raw-body.ts';
import { jsonText } from './json-text.ts';
import { scalarText } from './scalar-text.ts';

/**
 * Puts an object's properties into a form: arrays repeat, Blobs stay files, other objects become JSON, null is left out.
 *
 * @throws TypeError that names the field which no form can carry
 */
export function fillForm<F extends FormData | URLSearchParams>(form: F, fields: unknown): F {
  for (const [name, field] of definedEntries('the body', fields)) {
    for (const value of [field].flat()) {
      if (value === undefined || value === null) continue;
      if (value instanceof Blob && form instanceof FormData) form.append(name, value);
      else form.append(name, fieldText(name, value));
    }
  }
  return form;
}

function fieldText(name: string, value: unknown): string {
  const text = scalarText(value) ?? (isObject(value) && !isRawBody(value) ? jsonText(value) : undefined);
  if (text === undefined)
    throw new TypeError(`field "${name}" must be text, number, boolean, date or object; a file needs multipart`);
  return text;
}
