import { expect, test } from 'vitest';
import { renderDiagnostic } from '../../src/code-frame.ts';
import type { Diagnostic, SourceLocation } from '../../src/diagnostic.ts';

const at = (location: Partial<SourceLocation>, text: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'some-rule',
  severity: 'warning',
  message: 'Something is wrong.',
  help: 'Mend it.',
  location: { file: 'spec/a.yaml', line: 1, column: 1, endColumn: 2, pointer: '', ...location },
  ...text,
});

test('two lines around the marked one, numbers aligned', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(renderDiagnostic(at({ line: 9, column: 6, endColumn: 7, pointer: '/a/b' }), text)).toBe(`\
spec/a.yaml:9:6 warning some-rule: Something is wrong.
  at /a/b
   7 | line 7
   8 | line 8
>  9 | line 9
     |      ^
  10 | line 10
  11 | line 11
  help: Mend it.
`);
});

test('the first and the last line', () => {
  expect(renderDiagnostic(at({ endColumn: 4 }), 'one\r\n')).toBe(`\
spec/a.yaml:1:1 warning some-rule: Something is wrong.
> 1 | one
    | ^^^
  help: Mend it.
`);
});

test('no text, no frame', () => {
  expect(renderDiagnostic(at({}), '')).toBe(`\
spec/a.yaml:1:1 warning some-rule: Something is wrong.
  help: Mend it.
`);
});

test('the caret stands under wide characters', () => {
  expect(renderDiagnostic(at({ column: 4, endColumn: 6 }), '用户: 名字')).toBe(`\
spec/a.yaml:1:4 warning some-rule: Something is wrong.
> 1 | 用户: 名字
    |      ^^^
  help: Mend it.
`);
});

test('a long line is cut around the mark', () => {
  const line = `${'a'.repeat(1000)}X${'b'.repeat(1000)}`;
  const rendered = renderDiagnostic(at({ column: 1001, endColumn: 1002 }), line);
  expect(rendered.split('\n')[1]).toBe(`> 1 | ${'a'.repeat(79)}X${'b'.repeat(80)}`);
  expect(rendered.split('\n')[2]).toBe(`    | ${' '.repeat(79)}^`);
});

test('what would move the cursor, reorder the line or flood the terminal is shown by its code, or cut', () => {
  const rendered = renderDiagnostic(at({}, { message: `\u001b[2J${'x'.repeat(1000)}` }), 'a\u202eb\u2028c\td');
  expect(rendered).toContain(`some-rule: <U+001B>[2Jxxx`);
  expect(rendered).toContain('> 1 | a<U+202E>b<U+2028>c d\n');
  expect(rendered.split('\n')[0]?.length).toBeLessThan(520);
});
