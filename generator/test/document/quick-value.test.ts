import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { plainValue } from '../../src/document/plain-value.ts';
import type { ValueProblem } from '../../src/document/plain-value.ts';
import { quickValue } from '../../src/document/quick-value.ts';

describe('what is read quickly', () => {
  const cases: readonly (readonly [what: string, text: string, want: object])[] = [
    [
      'mappings and sequences',
      'a:\n  - b\n  - c: d\n    e: [f, { g: h }]\n',
      { a: ['b', { c: 'd', e: ['f', { g: 'h' }] }] },
    ],
    ['JSON', '{"a": [1, true, null, "\\u0041\\n"]}', { a: [1, true, null, 'A\n'] }],
    [
      'keys are texts',
      "200: a\n0x10: b\n1.0: c\nnull: d\n~: e\n'': f\n",
      { 200: 'a', '0x10': 'b', '1.0': 'c', null: 'd', '~': 'e', '': 'f' },
    ],
    ['numbers', '[1, -0, 0x1F, 0o17, 1.50, .5, 1e3, 012]', [1, -0, 31, 15, 1.5, 0.5, 1000, 12]],
    [
      'what only looks like one',
      "[1_000, 2026-11-26, 1.2.3, '1', 0b1, +, -a]",
      ['1_000', '2026-11-26', '1.2.3', '1', '0b1', '+', '-a'],
    ],
    ['null and booleans', '[null, ~, True, FALSE, yes, no]', [null, null, true, false, 'yes', 'no']],
    ['an absent value', 'a:\nb: c\n', { a: null, b: 'c' }],
    ['block scalars', 'a: |\n  b\n\n   c\nd: >-\n  e\n  f\n', { a: 'b\n\n c\n', d: 'e f' }],
    ['folded plain text', 'a: b\n  c\n\n  d # e\n', { a: 'b c\nd' }],
    ['names that objects inherit', 'constructor: a\ntoString: b\n', { constructor: 'a', toString: 'b' }],
  ];
  test.each(cases)('%s', (_, text, want) => {
    expect(quickValue(text)).toStrictEqual(want);
    expect(read(text)).toStrictEqual(want);
  });
});

describe('what is left for the parser that knows positions', () => {
  test.each([
    ['nothing at all', ''],
    ['a scalar alone', 'a'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: &b c\nd: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key twice, written differently', 'a: 1\n"a": 2\n'],
    ['a merge key', '<<: { a: 1 }\n'],
    ['`__proto__`', '"__prot\\u006f__": { a: 1 }\n'],
    ['a key that is no scalar', '? [a]\n: b\n'],
    ['no key', ': a\n'],
    ['a number too large', 'a: 1e999\n'],
    ['infinity', 'a: -.inf\n'],
    ['a mistake', 'a: [b\n'],
    ['a tab as indentation', 'a:\n\tb: c\n'],
    ['something after a quoted text', '- "a"b: c\n'],
    ['a carriage return alone', 'a: b\rc\n'],
    ['absurd nesting', '['.repeat(201) + ']'.repeat(201)],
  ])('%s', (_, text) => {
    expect(quickValue(text)).toBeUndefined();
  });
});

test('whatever is read quickly, the other parser reads the same', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '- ', '  - '),
      fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 4 }),
    )
    .map(([indent, parts]) => indent + parts.join(''));
  const texts = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
  let quick = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const value = quickValue(text);
      if (value === undefined) return;
      quick += 1;
      expect(read(text)).toStrictEqual(value);
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(quick).toBeGreaterThan(200);
});

const bits = [
  'a: ',
  'b: ',
  "'c': ",
  '"d": ',
  '- ',
  'text',
  'two words',
  "'quoted'",
  '"double\\n"',
  '1',
  '0x1F',
  '1e3',
  '.5',
  '-0',
  '012',
  '~',
  'null',
  'true',
  '2026-11-26',
  '[a, b]',
  '{ a: b }',
  '[',
  '}',
  '|',
  '>-',
  '>+',
  '# comment',
  ' # comment',
  ':',
  ' ',
  '#',
];

/** What the other parser makes of it; undefined when it finds a problem. */
function read(text: string): unknown {
  const yaml = parseDocument(text, { schema: 'core', merge: false, stringKeys: true, uniqueKeys: false });
  const problems: ValueProblem[] = [];
  const value = plainValue(yaml, problems);
  return problems.length + yaml.errors.length + yaml.warnings.length === 0 ? value : undefined;
}
