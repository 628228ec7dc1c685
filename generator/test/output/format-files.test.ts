import { expect, test } from 'vitest';
import { formatFiles } from '../../src/output/index.ts';
import { readTree, temporaryRoot } from './temporary-root.ts';

const rough = 'export const  a = "b"';

test('formats only the files that ask for it, with the settings of the repository', async () => {
  const root = temporaryRoot({ '.prettierrc': '{ "singleQuote": true }' });
  const files = [
    { path: 'rough.ts', content: rough, format: true },
    { path: 'final.ts', content: rough },
  ] as const;
  for (const remember of [false, true, true]) {
    expect(await formatFiles(root, [{ folder: 'generated', files }], { remember })).toEqual([
      {
        folder: 'generated',
        files: [
          { path: 'rough.ts', content: "export const a = 'b';\n" },
          { path: 'final.ts', content: rough },
        ],
      },
    ]);
  }
  expect(Object.keys(readTree(root))).toEqual(['.prettierrc']);
});
