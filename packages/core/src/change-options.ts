import type { CommonOptions } from './client-options.ts';

/** A client's options with changes; headers are changed one by one, everything else as a whole. */
export function changeOptions<O extends CommonOptions>(options: O, changes: Partial<O>): O {
  return { ...options, ...changes, headers: { ...options.headers, ...changes.headers } };
}
