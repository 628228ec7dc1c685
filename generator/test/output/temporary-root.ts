import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by path relative to the root. */
export type Tree = Readonly<Record<string, string>>;

/** A new folder with these files, which is removed when the test is over. */
export function temporaryRoot(files: Tree = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'genauth-output-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeTree(root, files);
  return root;
}

/** Writes files, with the folders they need. */
export function writeTree(root: string, files: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** All files below a root but those in `node_modules`; empty folders are listed with a slash at the end. */
export function readTree(root: string): Tree {
  const tree: Record<string, string> = {};
  const visit = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
      ({ name }) => name !== 'node_modules',
    );
    if (entries.length === 0 && folder !== '') tree[`${folder}/`] = '';
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else tree[path] = entry.isFile() ? readFileSync(join(root, path), 'utf8') : '(no file)';
    }
  };
  visit('');
  return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1)));
}
