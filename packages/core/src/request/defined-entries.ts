import { isObject } from '../is-object.ts';

/**
 * An object's own properties but for those that are undefined.
 *
 * @param part names the object in the message
 * @throws TypeError for what is no object, and for names through which a prototype is reached, here or at the server
 */
export function definedEntries(part: string, values: unknown): [name: string, value: unknown][] {
  if (!isObject(values) || Array.isArray(values)) throw new TypeError(`${part} must be an object`);
  return Object.entries(values).filter(([name, value]) => {
    refuseKey(name);
    return value !== undefined;
  });
}

/** @throws TypeError for the names that `definedEntries` refuses */
export function refuseKey(name: string): void {
  if (/^(__proto__|constructor|prototype)$/.test(name)) throw new TypeError(`a name must not be "${name}"`);
}
