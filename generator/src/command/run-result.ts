import type { Diagnostic } from '../diagnostic.ts';

/** What one run did, or would do when only checking. Paths are relative to the root. */
export interface RunResult {
  readonly check: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** How many files stand as they should. */
  readonly unchanged: number;
  /** Folders that earlier runs generated and no target does any more. */
  readonly abandoned: readonly string[];
}

/** 0 when all is as it should be, 1 with contract errors or drift. */
export function exitCodeOf({ check, diagnostics, written, removed }: RunResult): 0 | 1 {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1;
  return check && written.length + removed.length > 0 ? 1 : 0;
}
