import type { DocumentConfig, TargetConfig } from './config/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document, SourceCache } from './document/index.ts';
import type { KnownFiles, OutputFolder, OutputPlan } from './output/index.ts';
import type { TargetRegistry } from './target-registry.ts';
import type { Memories } from './targets/memory.ts';

/** What to generate, and with what. */
export interface GenerateOptions {
  /** Absolute path of the configuration's folder, symbolic links resolved. */
  readonly root: string;
  /** Every document of the configuration: they are checked together. */
  readonly documents: readonly DocumentConfig[];
  /** Whether a target has to run. */
  readonly wanted: (document: DocumentConfig, target: TargetConfig) => boolean;
  readonly targets: TargetRegistry;
  /** Compare only, write nothing. */
  readonly check: boolean;
  /** Contract files parsed before; those that changed are parsed again. */
  readonly sources: SourceCache;
  /** What targets made in earlier runs of this process. Without it no other run is to follow, and their code is let go. */
  readonly memories?: Memories;
  /** What output files held in earlier runs of this process. */
  readonly files?: KnownFiles;
  /** Told what is about to be done. */
  readonly onStage: (stage: Stage) => void;
}

/** A step of a run: the room, and what it works on. */
export interface Stage {
  readonly room: 'load' | 'lint' | 'model' | 'target' | 'output';
  readonly subject: string;
}

/** What came of a run. */
export interface Generated {
  /** Sorted by place. With an error among them nothing was made of the documents. */
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: readonly LoadedDocument[];
  readonly outputs: readonly TargetOutput[];
  /** What was done to the disk, or has to be when only checking; missing when there are errors. */
  readonly plan?: OutputPlan;
}

/** A document with its configuration. */
export interface LoadedDocument {
  readonly config: DocumentConfig;
  readonly document: Document;
}

/** What a target made of a document, in final form. */
export interface TargetOutput {
  readonly document: DocumentConfig;
  readonly target: TargetConfig;
  readonly output: OutputFolder;
}
