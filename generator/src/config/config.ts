import type { TargetOptions } from '../target-registry.ts';

/** What `generate.config.yaml` says, checked. All paths are relative to its folder, with forward slashes. */
export interface Config {
  readonly documents: readonly DocumentConfig[];
}

/** One API description, and what is made of it. */
export interface DocumentConfig {
  /** Lower-case letters, digits and `-`. */
  readonly name: string;
  /** Path of the entry file. */
  readonly entry: string;
  /** The folder that every reference must stay in. */
  readonly root: string;
  /** Warnings are errors. */
  readonly strict: boolean;
  readonly targets: readonly TargetConfig[];
}

/** A target of one document. */
export interface TargetConfig {
  /** Name in the target registry. */
  readonly target: string;
  /** Folder that holds this target's files and nothing else. */
  readonly output: string;
  readonly options: TargetOptions;
}
