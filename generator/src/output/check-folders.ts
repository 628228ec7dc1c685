import type { OutputFolder } from './generated-file.ts';
import { OutputError } from './output-error.ts';
import { parentFolders, pathKey, pathProblem } from './safe-path.ts';

/** What makes a folder none that the generator may write to and clean; undefined when nothing does. */
export function folderProblem(folder: string): string | undefined {
  const problem = pathProblem(folder);
  if (problem !== undefined) return problem;
  if (!folder.split('/').includes('generated')) return 'neither is nor lies in a folder named ‘generated’';
  return undefined;
}

/** Whether two folders are the same, or one lies in the other. */
export function foldersOverlap(a: string, b: string): boolean {
  const [first, second] = [`${pathKey(a)}/`, `${pathKey(b)}/`];
  return first.startsWith(second) || second.startsWith(first);
}

/** Throws an `OutputError` unless every folder is the generator's and every file has a safe path of its own. */
export function checkFolders(folders: readonly OutputFolder[]): void {
  for (const [index, { folder, files }] of folders.entries()) {
    const problem = folderProblem(folder);
    if (problem !== undefined) throw folderError(`the output folder ${JSON.stringify(folder)} ${problem}`);
    const other = folders.slice(0, index).find((earlier) => foldersOverlap(earlier.folder, folder));
    if (other !== undefined) throw folderError(`the output folders ${other.folder} and ${folder} overlap`);
    checkPaths(
      folder,
      files.map((file) => file.path),
    );
  }
}

function checkPaths(folder: string, paths: readonly string[]): void {
  const files = new Map<string, string>();
  for (const path of paths) {
    const problem = pathProblem(path);
    if (problem !== undefined) throw pathError(`the path ${JSON.stringify(path)} in ${folder} ${problem}`);
    const twin = files.get(pathKey(path));
    if (twin === path) throw pathError(`two files in ${folder} have the path ${path}`);
    if (twin !== undefined) throw pathError(`the paths ${twin} and ${path} in ${folder} differ only in case`);
    files.set(pathKey(path), path);
  }
  for (const path of paths) {
    for (const parent of parentFolders(path)) {
      const file = files.get(pathKey(parent));
      if (file !== undefined) throw pathError(`the path ${file} in ${folder} is both a file and the folder of ${path}`);
    }
  }
}

function folderError(message: string): OutputError {
  return new OutputError('output-folder', {
    message,
    help: 'Give every target a folder of its own that is, or lies in, a folder named ‘generated’.',
  });
}

function pathError(message: string): OutputError {
  return new OutputError('output-path', {
    message,
    help: 'Change the name in the contract that the file is named after.',
  });
}
