import type { TargetOptions } from '../target-registry.ts';
import type { GeneratedFile } from '../output/generated-file.ts';
import type { TargetInput } from '../targets/target.ts';

/** What a thread starts with. */
export interface ThreadData {
  /** Name of the target in the registry. */
  readonly name: string;
  /** Folder of the compile cache, where one is in use. */
  readonly compiled: string | undefined;
}

/** Asks a thread for the files of one document. */
export interface ThreadRequest {
  readonly id: number;
  /** The part that the target reads. */
  readonly input: Partial<TargetInput>;
  readonly options: TargetOptions;
}

/** The files, or what went wrong. */
export type ThreadAnswer =
  { readonly id: number; readonly files: readonly GeneratedFile[] } | { readonly id: number; readonly error: unknown };
