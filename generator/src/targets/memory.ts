import { hash } from 'node:crypto';

/** Remembers what was made of what, so that a later run of the same process makes only what has changed. */
export interface Memory {
  /**
   * What `make` gives, or gave before for the same ingredients.
   *
   * @param ingredients everything that the result depends on, as one text; not asked for by a memory that keeps nothing
   */
  made<T>(ingredients: () => string, make: () => T): T;
}

/** For a run that no other follows. */
export const noMemory: Memory = { made: (_, make) => make() };

/** A memory that keeps the results used last, at most as many as `limit`. */
export function createMemory(limit = 20_000): Memory {
  const results = new Map<string, { readonly value: unknown }>();
  return {
    made<T>(ingredients: () => string, make: () => T): T {
      const key = hash('sha256', ingredients());
      // What lies under a key was made by the same call for the same ingredients.
      const known = results.get(key) as { readonly value: T } | undefined;
      const result = known ?? { value: make() };
      results.delete(key);
      results.set(key, result);
      const [oldest] = results.keys();
      if (results.size > limit && oldest !== undefined) results.delete(oldest);
      return result.value;
    },
  };
}
