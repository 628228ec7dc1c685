/**
 * Why an output cannot be written.
 *
 * - `output-folder`: a folder that the generator does not own
 * - `output-path`: a file name that is unsafe, or that two files share
 * - `output-link`: a symbolic link, or something that is neither file nor folder, where output goes
 * - `output-disk`: the disk refused
 * - `output-locked`: another run is at work
 */
type OutputErrorCode = 'output-folder' | 'output-path' | 'output-link' | 'output-disk' | 'output-locked';

/** The output cannot be written; nothing was changed unless the message says otherwise. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code: OutputErrorCode;
  /** What to do about it, one sentence in the imperative. */
  readonly help: string;

  constructor(
    code: OutputErrorCode,
    text: { readonly message: string; readonly help: string; readonly cause?: unknown },
  ) {
    super(text.message, text.cause === undefined ? {} : { cause: text.cause });
    this.code = code;
    this.help = text.help;
  }
}
