import { hash } from 'node:crypto';

// Parts of the model and of the bundled document never change, and those that nothing happened to come again in the next run.
const digests = new WeakMap<object, string>();

/** SHA-256 of plain data that never changes, in hex. */
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return hash('sha256', JSON.stringify(value) ?? '');
  let digest = digests.get(value);
  if (digest === undefined) digests.set(value, (digest = hash('sha256', JSON.stringify(value))));
  return digest;
}
