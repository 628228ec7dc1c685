import { describe, expect, test } from 'vitest';
import { table } from '../../../src/targets/markdown/tables/table.ts';
import { textWidth } from '../../../src/targets/markdown/text/text-width.ts';

const long = 'x'.repeat(120);

describe('table', () => {
  test('is aligned while it fits', () => {
    expect(
      table(
        ['Name', 'A'],
        [
          ['用户', '`b`'],
          ['', 'é'],
        ],
        'never',
      ),
    ).toBe(['| Name | A   |', '| ---- | --- |', '| 用户 | `b` |', '|      | é   |'].join('\n'));
  });

  test('is as short as can be when it is wider than the page', () => {
    expect(table(['Name', 'A'], [['a', long]], 'never')).toBe(
      ['| Name | A |', '| --- | --- |', `| a | ${long} |`].join('\n'),
    );
  });

  test('is aligned all the same where Prettier preserves prose', () => {
    expect(table(['A'], [[long], ['b']], 'preserve')).toBe(
      [`| A${' '.repeat(119)} |`, `| ${'-'.repeat(120)} |`, `| ${long} |`, `| b${' '.repeat(119)} |`].join('\n'),
    );
  });
});

test.each([
  ['abc', 3],
  ['用户', 4],
  ['한국', 4],
  ['e\u0301', 1],
  ['😀', 2],
  ['©', 1],
  ['☀️', 2],
  ['👩‍💻', 2],
])('%s takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});
