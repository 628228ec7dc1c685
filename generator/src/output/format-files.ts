import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMissing } from './disk-error.ts';
import type { GeneratedFile, OutputFolder } from './generated-file.ts';
import { workFolder } from './work-folder.ts';

/**
 * Brings the files marked `format` into final form, with the formatter and the settings of the repository. Without such
 * a file the formatter is not even loaded. With `remember`, the result is kept in the work folder for the next run.
 */
export async function formatFiles(
  root: string,
  folders: readonly OutputFolder[],
  options: { readonly remember: boolean },
): Promise<readonly OutputFolder[]> {
  if (!folders.some(({ files }) => files.some(({ format }) => format))) return folders;
  const format = await openFormatter(root, options.remember);
  const formatted: OutputFolder[] = [];
  for (const output of folders) {
    const files: GeneratedFile[] = [];
    // One after the other: what the formatter makes of a file takes many times the memory of its text.
    for (const file of output.files) files.push(file.format ? await format(output.folder, file) : file);
    formatted.push({ ...output, files });
  }
  return formatted;
}

type Format = (folder: string, file: GeneratedFile) => Promise<GeneratedFile>;

async function openFormatter(root: string, remember: boolean): Promise<Format> {
  const prettier = await import('prettier');
  return async (folder, { path, content }) => {
    const filepath = join(root, folder, path);
    const settings = { ...(await prettier.resolveConfig(filepath, { editorconfig: true })), filepath };
    const key = hash('sha256', JSON.stringify([prettier.version, { ...settings, filepath: path }, content]));
    return {
      path,
      content: await remembered(
        join(workFolder(root), 'formatted', key),
        () => prettier.format(content, settings),
        remember,
      ),
    };
  };
}

/** Text made earlier from the same input, or made now. */
async function remembered(place: string, make: () => Promise<string>, remember: boolean): Promise<string> {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const text = await make();
  if (!remember) return text;
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.${process.pid}`, text);
  renameSync(`${place}.${process.pid}`, place);
  return text;
}
