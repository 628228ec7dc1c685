import { describe, expect, test } from 'vitest';
import { createProse } from '../../../src/targets/markdown/text/prose.ts';
import { dangerousMarkup, parseMarkdown } from './markup.ts';

const prose = createProse((code) => (code === 'getUser' ? '../users/get-user.md' : undefined));

describe('what an author may write', () => {
  test.each([
    ['a paragraph\nof two lines', 'a paragraph of two lines'],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['`code`, **bold**, *emphasis* and _emphasis_', '`code`, **bold**, _emphasis_ and _emphasis_'],
    [
      'see [the RFC](https://www.rfc-editor.org/rfc/rfc7231#section-7).',
      'see [the RFC](https://www.rfc-editor.org/rfc/rfc7231#section-7).',
    ],
    ['see https://example.com/a_b?c=d, then', 'see https://example.com/a_b?c=d, then'],
    ['Ways:\n- one\n* two\n  - deeper\n+ three', 'Ways:\n\n- one\n- two\n  - deeper\n- three'],
    ['1. one\n2) two', '1. one\n2. two'],
    ['```json\n{"a": [1, 2]}\n```', '```json\n{ "a": [1, 2] }\n```'],
    ['```ts\nlet  a\n```', '```\nlet  a\n```'],
    ['snake_case and 2 * 3 \\* 4', 'snake_case and 2 \\* 3 \\* 4'],
    ['call `getUser` first', 'call [`getUser`](../users/get-user.md) first'],
  ])('%j', (description, markdown) => {
    expect(prose.blocks(description)).toBe(markdown);
  });
});

describe('what comes out as visible text', () => {
  test.each([
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['<!-- gone -->', '\\<!-- gone -->'],
    ['{process.exit(1)} {{x}} {% y %}', '\\{process.exit(1)} \\{\\{x}} \\{% y %}'],
    ['# Heading', '\\# Heading'],
    ['Heading\n=======', 'Heading ======='],
    ['---\ntitle: x\n---', '\\--- title: x ---'],
    ['> quote', '\\> quote'],
    ['| a | b |\n| --- | --- |', '\\| a \\| b \\| \\| --- \\| --- \\|'],
    [':::danger\nx\n:::', '\\:::danger x :::'],
    ['```js\nnever closed', '\\`\\`\\`js never closed'],
    ['~~~\ntext\n~~~', '\\~\\~\\~ text \\~\\~\\~'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['[x](data:text/html,x)', '\\[x\\](data:text/html,x)'],
    ['[x](https://a.b "title")', '\\[x\\](https://a.b "title")'],
    ['![x](javascript:x)', '!\\[x\\](javascript:x)'],
    ['![x](https://a.b/c.png)', '\\![x](https://a.b/c.png)'],
    ['!`a`', '\\!`a`'],
    ['<https://a.b>', '\\<`https://a.b`>'],
    ['http://a.b, www.a.b and me@a.b', '`http://a.b`, `www.a.b` and `me@a.b`'],
    ['https://a.b/{x}', '`https://a.b/{x}`'],
    ['[x]: https://a.b\n\n[x][x] [x]', '\\[x\\]: https://a.b\n\n\\[x\\]\\[x\\] \\[x\\]'],
    ['[[wiki]] [^1] $a$', '\\[\\[wiki\\]\\] \\[^1\\] \\$a\\$'],
    ['&lt;b&gt; &#60; a&b', '\\&lt;b\\&gt; \\&#60; a&b'],
    ['    indented code', 'indented code'],
    ['a\u2028# b\u2029c', 'a # b c'],
    ['a\u202Eb\0c\u{E0041}', 'a(U+202E)b(U+0000)c(U+E0041)'],
    ['``` `` `', '\\`\\`\\` \\`\\` \\`'],
    ['`a`www.a.b', '`a` `www.a.b`'],
    ['```x```www.a.b`me@a.b', '`x` ``www.a.b`me@a.b``'],
  ])('%j', async (description, markdown) => {
    expect(prose.blocks(description)).toBe(markdown);
    expect(dangerousMarkup(await parseMarkdown(`${markdown}\n`))).toEqual([]);
  });
});

describe('one table cell', () => {
  test.each([
    ['First.\n\nSecond.', 'First. Second.'],
    ['One of:\n- `a`: first\n- `b`: second', 'One of: `a`: first. `b`: second.'],
    ['a | b `c | d` `e \\| f`', 'a \\| b `c \\| d` `e \\`\\|` f`'],
    ['`` ` | ` ``', '`` ` \\| ` ``'],
    ['```json\n{"a": 1}\n```', '`{"a": 1}`'],
    ['a\n\n```\n```', 'a'],
    [undefined, ''],
  ])('%j', (description, cell) => {
    expect(prose.cell(description)).toBe(cell);
  });
});

test('a heading keeps its closing number signs', () => {
  expect(prose.heading('In C #')).toBe('In C \\#');
});
