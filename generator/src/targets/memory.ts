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

/** The memories of runs that follow one another. */
export interface Memories {
  /** What earlier runs under this name made, for one more of them. What none of the last ten used is let go. */
  open(name: string): Memory;
}

/** How many runs may pass without a result being used: whoever tries this and that comes back to earlier states. */
const patience = 10;

interface Result {
  readonly value: unknown;
  /** The number of the last run that used it. */
  usedIn: number;
}

export function createMemories(): Memories {
  const memories = new Map<string, ReturnType<typeof createResults>>();
  return {
    open(name) {
      const results = memories.get(name) ?? createResults();
      memories.set(name, results);
      return results.next();
    },
  };
}

function createResults() {
  const results = new Map<string, Result>();
  let run = 0;
  return { next };

  function next(): Memory {
    run += 1;
    for (const [key, { usedIn }] of results) if (usedIn < run - patience) results.delete(key);
    return { made };
  }

  function made<T>(ingredients: () => string, make: () => T): T {
    const key = hash('sha256', ingredients());
    const known = results.get(key);
    if (known === undefined) {
      const value = make();
      results.set(key, { value, usedIn: run });
      return value;
    }
    known.usedIn = run;
    // What lies under a key was made by the same call for the same ingredients.
    return known.value as T;
  }
}
