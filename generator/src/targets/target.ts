import type { Api } from '../model/index.ts';
import type { GeneratedFile } from '../output/generated-file.ts';
import type { Memory } from './memory.ts';

/** What a target gets: the model, and the same contract as one bundled OpenAPI document. */
export interface TargetInput {
  readonly api: Api;
  /** The whole contract as one OpenAPI document: plain JSON data, every `$ref` local. */
  readonly bundle: Readonly<Record<string, unknown>>;
  /** What earlier runs of this process made; missing when there is to be one run only. */
  readonly memory?: Memory;
}

/** A target: a pure function from the contract to files in memory. */
export type Target<Options> = (
  input: TargetInput,
  options: Options,
) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
