/** The room that writes: generated files go to disk, all or nothing. */
export { applyPlan } from './apply-plan.ts';
export { folderProblem, foldersOverlap } from './check-folders.ts';
export { fileStamp } from './file-stamp.ts';
export { formatFiles } from './format-files.ts';
export type { OutputFolder } from './generated-file.ts';
export { OutputError } from './output-error.ts';
export { withOutputLock } from './output-lock.ts';
export { planOutput } from './plan-output.ts';
export type { KnownFiles, OutputPlan } from './plan-output.ts';
export { findLeftovers, repairOutput } from './repair-output.ts';
export { pathProblem } from './safe-path.ts';
export { readSealedFile, writeSealedFile } from './sealed-file.ts';
export { makeWorkFolder, workFolder } from './work-folder.ts';
