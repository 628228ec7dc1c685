import type { Target } from './targets/target.ts';

/** Values of a target's options in the configuration, checked against its rules. */
export type TargetOptions = Readonly<Record<string, string | boolean>>;

/** What the configuration may say about an option of a target. */
interface OptionRule {
  readonly kind: 'text' | 'flag';
  readonly required: boolean;
}

/** A target as the command line and the configuration know it. */
export interface TargetEntry {
  readonly options: Readonly<Record<string, OptionRule>>;
  /** It runs beside the thread that asks, so it may start before anyone knows whether its files are wanted. */
  readonly concurrent?: true;
  /** Loads the target's code, which a run without work for it never needs. */
  load(): Promise<Target<TargetOptions>>;
  /** Gives back the memory that loading took; may be loaded again. */
  unload?(): Promise<void>;
}

/** All targets by name. */
export type TargetRegistry = Readonly<Record<string, TargetEntry>>;
