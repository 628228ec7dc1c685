import type { GeneratedFile } from '../output/generated-file.ts';
import type { TargetOptions } from '../target-registry.ts';
import type { Packed } from './pack.ts';
import type { InputPart } from './parts.ts';

/** Asks a thread for the files that a target makes of one document, or only to load the target. */
export interface ThreadRequest {
  readonly id: number;
  /** Name of the target in the registry. */
  readonly target: string;
  readonly work?: {
    /** Names the document and the target: what comes under one name was packed by one packer. */
    readonly stream: string;
    /** The part of the input that the target reads. */
    readonly reads: InputPart;
    readonly input: Packed;
    readonly options: TargetOptions;
    /** Another run may follow, for which the thread is to remember what it made. */
    readonly remember: boolean;
  };
}

/** The files, or what went wrong. */
export type ThreadAnswer =
  { readonly id: number; readonly files: readonly GeneratedFile[] } | { readonly id: number; readonly error: unknown };
