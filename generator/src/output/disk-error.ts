import { OutputError } from './output-error.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many open files',
  EBUSY: 'the file is in use',
  EFBIG: 'the file is larger than allowed',
};

/** The code of a failed system call (`ENOENT`), undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether a system call failed because there is nothing at that path. */
export function isMissing(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** An `OutputError` that says what failed, where, and in what state the files are. Other errors pass through. */
export function diskError(error: unknown, place: { readonly path: string; readonly state: string }): unknown {
  const code = errorCode(error);
  if (error instanceof OutputError || code === undefined) return error;
  return new OutputError('output-disk', {
    message: `cannot write ${place.path}: ${reasons[code] ?? 'the disk refused'} (${code}); ${place.state}`,
    help: 'Make the place writable, then run again.',
    cause: error,
  });
}
