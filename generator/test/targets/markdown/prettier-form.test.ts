import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJson, printTypescript } from '../../../src/targets/markdown/samples/print-literal.ts';
import { table } from '../../../src/targets/markdown/tables/table.ts';
import { fencedCode } from '../../../src/targets/markdown/text/fenced-code.ts';
import { createProse } from '../../../src/targets/markdown/text/prose.ts';
import { dangerousMarkup, nodesOf, parseMarkdown } from './markup.ts';
import { prettierForm } from './prettier-form.ts';

const prose = createProse(() => undefined);
const runs = { numRuns: 150 };

/** Pieces that mean something to Markdown, to MDX, to Liquid, to Prettier or to a terminal. */
const pieces = [
  ['*', '**', '_', '__', '`', '``', '```', '~~~', '~', '(', ')', '!', ':', '::', ':::', '"', "'", '=', '^', '%', '.'],
  ['<b>', '</b>', '<script>', '<!--', '-->', '{x}', '{{x}}', '{%x%}', '[a]', '[[a]]', '[^1]', '[^1]: ', '![a](b)'],
  [
    '[a](https://b.c/d)',
    '[a](javascript:x)',
    '[`a`](https://b.c)',
    'https://a.b/c_d_',
    'http://x.y',
    'www.a.b',
    'a@b.co',
  ],
  [
    '# ',
    '#',
    '- ',
    '  - ',
    '* ',
    '+ ',
    '1. ',
    '10) ',
    '> ',
    '| a | b |',
    '|',
    '---',
    '===',
    '***',
    '\\',
    '\\\\',
    '\\|',
  ],
  [
    '\n',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '\r\n',
    '\0',
    '\u00a0',
    '\u2028',
    '\u202e',
    '&lt;',
    '&#10;',
    '$',
    '$x$',
  ],
  [
    'word',
    'word',
    'foo_bar',
    'snake_',
    'é',
    '中文',
    '日本',
    '한국',
    '😀',
    '☀️',
    '`a|b`',
    '`a\\|b`',
    '_a_',
    '**b**',
    'import x',
  ],
  ['```json\n{"a":1}\n```', '```js\nx\n```'],
].flat();
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

/** What Prettier makes of a text in either way, where it is not the text itself. */
async function changes(markdown: string): Promise<readonly string[]> {
  const forms = [await prettierForm(markdown, 'preserve'), await prettierForm(markdown, 'never')];
  return forms.filter((form) => form !== markdown);
}

test('any description is safe and final', async () => {
  const property = fc.asyncProperty(text, async (description) => {
    const blocks = prose.blocks(description);
    const page = `${['# Title', blocks, 'End.'].filter((part) => part !== '').join('\n\n')}\n`;
    expect(await changes(page)).toEqual([]);
    expect(dangerousMarkup(await parseMarkdown(page))).toEqual([]);
    expect(nodesOf(await parseMarkdown(page)).filter(({ type }) => type === 'heading')).toHaveLength(1);
  });
  await fc.assert(property, runs);
});

test('any heading and list item is safe and final', async () => {
  const property = fc.asyncProperty(text, async (summary) => {
    const line = prose.line(summary);
    fc.pre(line !== '');
    const page = `# ${prose.heading(summary)}\n\n- ${line}\n`;
    expect(await changes(page)).toEqual([]);
    expect(dangerousMarkup(await parseMarkdown(page))).toEqual([]);
  });
  await fc.assert(property, runs);
});

test.each(['preserve', 'never'] as const)('any cell is safe, final and one cell (%s)', async (wrap) => {
  const property = fc.asyncProperty(text, text, async (one, other) => {
    const page = `${table(
      ['One', 'Other'],
      [
        [prose.cell(one), prose.cell(other)],
        ['x', 'y'],
      ],
      wrap,
    )}\n`;
    expect(await prettierForm(page, wrap)).toBe(page);
    expect(dangerousMarkup(await parseMarkdown(page))).toEqual([]);
    expect(nodesOf(await parseMarkdown(page)).filter(({ type }) => type === 'tableCell')).toHaveLength(6);
  });
  await fc.assert(property, runs);
});

test('any value is printed in final form', async () => {
  const string = fc.string({ unit: fc.constantFrom('a', 'b', "'", '"', '中', '\n', '`'), maxLength: 140 });
  const value = fc.oneof(
    fc.jsonValue(),
    string,
    fc.array(string, { maxLength: 5 }),
    fc.array(fc.double(), { maxLength: 12 }),
    fc.array(fc.dictionary(fc.constantFrom('a', 'bc', 'd-e'), string, { maxKeys: 3 }), { maxLength: 4 }),
    fc.constantFrom(new Blob([]), [new Blob([]), new Blob([])]),
  );
  const key = fc.oneof(fc.constantFrom('a', 'abcd', 'abcde', 'a-b', '1', '__proto__'), fc.string());
  const property = fc.asyncProperty(fc.dictionary(key, value, { minKeys: 1 }), async (input) => {
    const call = 'const { data } = await client.find(';
    expect(await changes(`${fencedCode('ts', `${call}${printTypescript(input, call.length, 2)});`)}\n`)).toEqual([]);
    expect(await changes(`${fencedCode('json', printJson(input))}\n`)).toEqual([]);
  });
  await fc.assert(property, runs);
});

// Time that grows with the square of the length would not be over before the test times out.
test.each(['`', '` `` ', '*a ', '_a', '[', '- ', '```a\n', 'a@', 'https://', '\\', '**a *b ', '<'])(
  'a long hostile description of %j',
  (piece) => {
    expect(prose.blocks(piece.repeat(20_000))).not.toEqual([]);
  },
);
