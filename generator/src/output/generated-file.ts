/** A file made by a target, in memory. */
export interface GeneratedFile {
  /** Path below the target's output folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
  /** The content is not in its final form yet: the output room runs the formatter over it. */
  readonly format?: true;
}

/** Files of one target, with the folder that holds these files and nothing else. */
export interface OutputFolder {
  /** Path relative to the root, with forward slashes; it is, or lies below, a folder named `generated`. */
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}
