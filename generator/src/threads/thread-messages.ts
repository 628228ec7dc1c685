import type { GeneratedFile } from '../output/generated-file.ts';
import type { TargetOptions } from '../target-registry.ts';
import type { TargetInput } from '../targets/target.ts';

/** Asks a thread for the files that a target makes of one document, or only to load the target. */
export interface ThreadRequest {
  readonly id: number;
  /** Name of the target in the registry. */
  readonly target: string;
  readonly work?: {
    /** The part that the target reads. */
    readonly input: Partial<TargetInput>;
    readonly options: TargetOptions;
    /** Another run may follow, for which the thread is to remember what it made. */
    readonly remember: boolean;
  };
}

/** The files, or what went wrong. */
export type ThreadAnswer =
  { readonly id: number; readonly files: readonly GeneratedFile[] } | { readonly id: number; readonly error: unknown };
