import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../src/document/index.ts';
import { temporaryRoot } from '../output/temporary-root.ts';
import { head, loadFiles, loadProblems } from './load-files.ts';

const codes = (text: string) => loadFiles({ 'openapi.yaml': text }).diagnostics.map(({ code }) => code);

const loadBytes = (bytes: Uint8Array) => {
  const root = temporaryRoot();
  writeFileSync(join(root, 'openapi.yaml'), bytes);
  return loadDocument({ root, entry: 'openapi.yaml', baseFolder: root }).diagnostics;
};

describe('YAML that is refused', () => {
  test('a tab as indentation', () => {
    expect(loadProblems({ 'openapi.yaml': 'openapi: 3.1.1\ninfo:\n\ttitle: T\n' })).toMatchInlineSnapshot(`
      "openapi.yaml:3:1 error yaml-syntax: Tabs are not allowed as indentation.
        1 | openapi: 3.1.1
        2 | info:
      > 3 |  title: T
          | ^
        help: Indent with spaces.
      "
    `);
  });

  test('a bracket that is not closed', () => {
    expect(loadProblems({ 'openapi.yaml': 'openapi: 3.1.1\ntags: [a, b\npaths: {}\n' })).toMatchInlineSnapshot(`
      "openapi.yaml:3:1 error yaml-syntax: Flow sequence in block collection must be sufficiently indented and end with a ].
        1 | openapi: 3.1.1
        2 | tags: [a, b
      > 3 | paths: {}
          | ^
        help: Align the line with its siblings.
      "
    `);
  });

  test('a key that stands twice', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}tags: []\npaths: {}\ntags: []\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:5:1 error yaml-duplicate-key: The key \`tags\` stands twice in one mapping.
        at /tags
        3 | tags: []
        4 | paths: {}
      > 5 | tags: []
          | ^^^^
        help: Remove one of the two.
      "
    `);
  });

  test('a key that stands twice in JSON', () => {
    expect(loadProblems({ 'openapi.json': '{"openapi": "3.1.1", "info": {"a": 1, "a": 2}}' }, 'openapi.json'))
      .toMatchInlineSnapshot(`
      "openapi.json:1:39 error yaml-duplicate-key: The key \`a\` stands twice in one mapping.
        at /info/a
      > 1 | {"openapi": "3.1.1", "info": {"a": 1, "a": 2}}
          |                                       ^^^
        help: Remove one of the two.
      "
    `);
  });

  test('a merge key', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}x-a: &a { b: 1 }\nx-c:\n  <<: *a\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:5:3 error yaml-merge: The merge key \`<<\` is no part of YAML 1.2.
        at /x-c/<<
        3 | x-a: &a { b: 1 }
        4 | x-c:
      > 5 |   <<: *a
          |   ^^
        help: Write the members out, or use allOf.
      "
    `);
  });

  test('__proto__', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}components:\n  schemas:\n    __proto__: { type: string }\n` }))
      .toMatchInlineSnapshot(`
      "openapi.yaml:5:5 error yaml-proto: A key is called \`__proto__\`, which no program can pass on safely.
        at /components/schemas/__proto__
        3 | components:
        4 |   schemas:
      > 5 |     __proto__: { type: string }
          |     ^^^^^^^^^
        help: Rename it.
      "
    `);
    expect(codes('{"openapi": "3.1.1", "__proto__": {"polluted": true}}')).toEqual(['yaml-proto']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('an alias without anchor', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}x-a: *b\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:3:6 error yaml-alias: The alias \`*b\` has no anchor before it.
        at /x-a
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | x-a: *b
          |      ^^
        help: Define \`&b\` first.
      "
    `);
  });

  test('an alias in its own anchor', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}x-a: &a\n  b: *a\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:4:6 error yaml-alias: The alias \`*a\` contains itself.
        at /x-a/b
        2 | info: { title: T, version: '1' }
        3 | x-a: &a
      > 4 |   b: *a
          |      ^^
        help: Use a $ref for recursive data.
      "
    `);
  });

  test('a number that JSON does not have', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}x-a: [.inf, 1]\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:3:7 error yaml-number: The number Infinity does not exist in JSON.
        at /x-a/0
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | x-a: [.inf, 1]
          |       ^^^^
        help: Write a finite number or a string.
      "
    `);
    expect(codes(`${head}x-a: .nan\n`)).toEqual(['yaml-number']);
    expect(codes(`${head}x-a: 1e999\n`)).toEqual(['yaml-number']);
  });

  test('a tag', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}x-a: !!binary aGk=\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:3:6 error yaml-syntax: Unresolved tag: tag:yaml.org,2002:binary.
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | x-a: !!binary aGk=
          |      ^^^^^^^^
        help: Remove the tag: a contract holds only what JSON has.
      "
    `);
    expect(codes(`${head}x-a: !!js/function 'x'\n`)).toEqual(['yaml-syntax']);
  });

  test('a second document', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}paths: {}\n---\n${head}` })).toMatchInlineSnapshot(`
      "openapi.yaml:4:1 error yaml-documents: A second document starts here.
        2 | info: { title: T, version: '1' }
        3 | paths: {}
      > 4 | ---
          | ^^^
        5 | openapi: 3.1.1
        6 | info: { title: T, version: '1' }
        help: Move the second document to a file of its own.
      "
    `);
  });

  test('a key that is no text', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}? [a, b]\n: c\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:3:3 error yaml-syntax: A key is something else than a text.
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | ? [a, b]
          |   ^
        4 | : c
        help: Write the key as a text.
      "
    `);
  });

  test('nesting out of all proportion', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}x-a: ${'['.repeat(250)}${']'.repeat(250)}\n` }))
      .toMatchInlineSnapshot(`
      "openapi.yaml:3:205 error yaml-depth: The nesting is deeper than 200 levels.
        at /x-a/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0
        1 |
        2 |
      > 3 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
          |                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: Flatten the document.
      "
    `);
    expect(codes(`${head}x-a: ${'['.repeat(150)}${']'.repeat(150)}\n`)).toEqual([]);
    for (const deep of ['[', '{a: ', '- ', '? ', '&a ['])
      expect(codes(`${head}x-a:\n  ${deep.repeat(20_000)}`)).toContain('yaml-depth');
  });

  test('nesting by aliases out of all proportion', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `  - &a${i + 1} ${'['.repeat(50)}*a${i}${']'.repeat(50)}\n`);
    expect(codes(`${head}x-a:\n  - &a0 x\n${lines.join('')}`)).toContain('yaml-alias');
  });

  test('an alias bomb', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `  - &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`);
    expect(loadProblems({ 'openapi.yaml': `${head}x-a:\n  - &a0 [lol, lol]\n${lines.join('')}` }))
      .toMatchInlineSnapshot(`
      "openapi.yaml:9:20 error yaml-alias: The alias \`*a4\` makes the document absurdly large.
        at /x-a/5/2
         7 |   - &a3 [*a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2]
         8 |   - &a4 [*a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3]
      >  9 |   - &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]
           |                    ^^^
        10 |   - &a6 [*a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5]
        11 |   - &a7 [*a6, *a6, *a6, *a6, *a6, *a6, *a6, *a6, *a6]
        help: Use $ref instead.
      "
    `);
  });

  test('very many problems are cut off', () => {
    expect(codes(`${head}x-a: {${'a: 1, '.repeat(1000)}}\n`)).toHaveLength(20);
  });
});

describe('files that are refused', () => {
  test('a NUL byte', () => {
    expect(loadProblems({ 'openapi.yaml': `${head}x-a: "\0"\n` })).toMatchInlineSnapshot(`
      "openapi.yaml:1:1 error file-encoding: openapi.yaml holds the control character U+0000 in line 3.
        help: Remove it, or write it as an escape in double quotes.
      "
    `);
  });

  test('an escape sequence of a terminal', () => {
    expect(codes(`${head}x-a: "\u001b[2J"\n`)).toEqual(['file-encoding']);
  });

  test('another encoding than UTF-8', () => {
    expect(loadBytes(Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]))).toMatchObject([
      { code: 'file-encoding', message: 'openapi.yaml is not in UTF-8.' },
    ]);
    expect(loadBytes(Buffer.from(`\ufeff${head}`, 'utf16le'))).toMatchObject([{ code: 'file-encoding' }]);
    expect(loadBytes(Buffer.from([0xed, 0xa0, 0x80]))).toMatchObject([{ code: 'file-encoding' }]);
  });

  test('more than 16 MiB', () => {
    expect(loadBytes(Buffer.alloc(16 * 1024 * 1024 + 1, '#'))).toMatchObject([
      { code: 'file-too-large', message: 'openapi.yaml has 16777217 bytes; at most 16777216 are read.' },
    ]);
  });

  test('a pipe that nobody writes to', () => {
    const root = temporaryRoot({ 'openapi.yaml': `${head}components: { schemas: { A: { $ref: pipe.yaml } } }\n` });
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    const { diagnostics } = loadDocument({ root, entry: 'openapi.yaml', baseFolder: root });
    expect(diagnostics).toMatchObject([{ code: 'file-unreadable', location: { file: 'pipe.yaml' } }]);
  });
});

describe('what may look odd is read', () => {
  test('a byte order mark, Windows line ends, keys that are numbers or words of YAML 1.1', () => {
    const { document, diagnostics } = loadFiles({
      'openapi.yaml': `\ufeff${head}x-a: { 200: yes, null: 2026-01-01, constructor: 0x1F, on: ~ }\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    });
    expect(diagnostics).toEqual([]);
    expect(document && document.child(document.root, 'x-a').value).toEqual({
      200: 'yes',
      null: '2026-01-01',
      constructor: 31,
      on: null,
    });
  });

  test('members that every object has are no members of the document', () => {
    const { document, diagnostics } = loadFiles({
      'openapi.yaml': `${head}components: { schemas: { A: { $ref: '#/toString' } } }\n`,
    });
    expect(diagnostics).toMatchObject([{ code: 'ref-dangling' }]);
    expect(document && document.child(document.root, 'constructor').value).toBeUndefined();
  });

  test('a long chain of references, and a very long map', () => {
    const chain = Array.from(
      { length: 5000 },
      (_, i) => `    A${i}: { properties: { next: { $ref: '#/components/schemas/A${i + 1}' } } }\n`,
    );
    const { diagnostics } = loadFiles({
      'openapi.yaml': `${head}components:\n  schemas:\n${chain.join('')}    A5000: { type: string }\n`,
    });
    expect(diagnostics).toEqual([]);
  });
});
