import { expect, test } from 'vitest';
import { printJson, printJsonLine, printTypescript } from '../../../src/targets/markdown/samples/print-literal.ts';

test('TypeScript is idiomatic and safe', () => {
  const value = {
    name: "O'Hara",
    quote: 'say "it\'s"',
    'content-type': 'a\nb\u202E\u2028',
    list: [1, 2],
    pairs: [
      [1, 2],
      [3, 4],
    ],
    items: [{ id: 1 }],
    both: [
      { id: 1, name: 'a' },
      { id: 2, name: 'b' },
    ],
    empty: {},
    file: new Blob([]),
    ['__proto__']: null,
    description: 'x'.repeat(110),
  };
  expect(printTypescript(value, 0, 0)).toBe(`{
  name: "O'Hara",
  quote: 'say "it\\'s"',
  'content-type': 'a\\nb\\u202e\\u2028',
  list: [1, 2],
  pairs: [
    [1, 2],
    [3, 4],
  ],
  items: [{ id: 1 }],
  both: [
    { id: 1, name: 'a' },
    { id: 2, name: 'b' },
  ],
  empty: {},
  file: new Blob(['…']),
  ['__proto__']: null,
  description:
    '${'x'.repeat(110)}',
}`);
});

test('JSON is safe', () => {
  expect(printJson({ 'a"b': ['\u2066', null, true], c: 1e21 })).toBe('{ "a\\"b": ["\\u2066", null, true], "c": 1e21 }');
  expect(printJsonLine({ a: ['\u202E'] })).toBe('{"a":["\\u202e"]}');
});
