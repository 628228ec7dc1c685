import type { OutputFolder } from '../../src/output/index.ts';
import type { Tree } from './temporary-root.ts';

/** A tree with hand-written files and files generated earlier. */
export const oldTree: Tree = {
  'a/generated/changed.ts': 'old\n',
  'a/generated/folder/old.ts': 'old\n',
  'a/generated/removed/deep/old.ts': 'old\n',
  'a/generated/same.ts': 'same\n',
  'a/generated/turns-into-folder': 'old\n',
  'a/hand-written.ts': 'mine\n',
  'b/generated/changed.md': 'old\n',
  'b/generated/removed.md': 'old\n',
};

/** What is generated now. */
export const outputs: readonly OutputFolder[] = [
  {
    folder: 'a/generated',
    files: [
      { path: 'same.ts', content: 'same\n' },
      { path: 'changed.ts', content: 'new\n' },
      { path: 'folder', content: 'new\n' },
      { path: 'turns-into-folder/new.ts', content: 'new\n' },
      { path: 'more/deep/new.ts', content: 'new ✓\n' },
    ],
  },
  { folder: 'b/generated', files: [{ path: 'changed.md', content: 'new\n' }] },
  { folder: 'c/generated/first', files: [{ path: 'new.md', content: 'new\n' }] },
];

/** The tree afterwards. */
export const newTree: Tree = {
  'a/generated/changed.ts': 'new\n',
  'a/generated/folder': 'new\n',
  'a/generated/more/deep/new.ts': 'new ✓\n',
  'a/generated/same.ts': 'same\n',
  'a/generated/turns-into-folder/new.ts': 'new\n',
  'a/hand-written.ts': 'mine\n',
  'b/generated/changed.md': 'new\n',
  'c/generated/first/new.md': 'new\n',
};
