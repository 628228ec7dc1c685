import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSourceCache, loadDocument } from '../../src/document/index.ts';
import { temporaryRoot } from '../output/temporary-root.ts';
import { head, loadFiles, loadProblems, rendered } from './load-files.ts';

describe('a document', () => {
  test('of several files lists them in order of first reference', () => {
    const { document, diagnostics } = loadFiles({
      'openapi.yaml': `${head}paths:\n  /a: { $ref: ./paths/a.yaml#/~1a }\n`,
      'paths/a.yaml': "/a:\n  get:\n    responses:\n      '200': { $ref: ../shared/responses.json#/Ok }\n",
      'shared/responses.json': '{ "Ok": { "description": "Fine." } }',
      'unrelated.yaml': 'a: [',
    });
    expect(diagnostics).toEqual([]);
    expect(document?.files).toEqual(['openapi.yaml', 'paths/a.yaml', 'shared/responses.json']);
    expect(document?.version).toBe('3.1');
  });

  test('follows chains, percent-encoding and ~-escapes, and knows where things stand', () => {
    const { document } = loadFiles({
      'openapi.yaml': `${head}components:
  schemas:
    A: { $ref: '#/components/schemas/B' }
    B: { $ref: 'my%20schemas.yaml#/a~1b~0%C3%A9' }
`,
      'my schemas.yaml': 'a/b~é:\n  type: string\n',
    });
    const schemas = document?.child(document.child(document.root, 'components'), 'schemas');
    const target = document && schemas && document.follow(document.child(schemas, 'A'));
    expect(target).toEqual({ file: 'my schemas.yaml', pointer: '/a~1b~0é', value: { type: 'string' } });
    expect(target && document.locate(target, 'key')).toEqual({
      file: 'my schemas.yaml',
      line: 1,
      column: 1,
      endColumn: 6,
      pointer: '/a~1b~0é',
    });
    expect(target && document.locate(document.child(target, 'type'))).toMatchObject({
      line: 2,
      column: 9,
      endColumn: 15,
    });
    expect(target && document.locate(document.child(target, 'missing'))).toMatchObject({ line: 2, column: 3 });
  });

  test('keeps literals: what looks like a reference in an example is none', () => {
    const { document, diagnostics } = loadFiles({
      'openapi.yaml': `${head}components:
  schemas:
    A:
      default: { $ref: https://example.com/a }
      enum: [{ $ref: nothing.yaml }]
      properties:
        default: { $ref: '#/components/schemas/B' }
        $ref: { type: string }
    B: { x-note: { $ref: nothing.yaml }, examples: [{ $ref: nothing.yaml }] }
`,
    });
    expect(diagnostics).toEqual([]);
    expect(document?.files).toEqual(['openapi.yaml']);
  });

  test('may be circular through properties, files and itself', () => {
    const { diagnostics, document } = loadFiles({
      'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'a.yaml#/A' } } }\n`,
      'a.yaml': "A: { properties: { b: { $ref: 'b.yaml' } } }\n",
      'b.yaml':
        "properties: { a: { $ref: 'a.yaml#/A' }, self: { $ref: '#' }, root: { $ref: 'openapi.yaml#/components/schemas/A' } }\n",
    });
    expect(diagnostics).toEqual([]);
    expect(document?.files).toEqual(['openapi.yaml', 'a.yaml', 'b.yaml']);
  });

  test('of version 3.0 in JSON is read as well', () => {
    const text = JSON.stringify({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: {} }, undefined, '\t');
    const { document, diagnostics } = loadFiles({ 'openapi.json': text }, 'openapi.json');
    expect(diagnostics).toEqual([]);
    expect(document?.version).toBe('3.0');
  });
});

const reference = (text: string, files: Readonly<Record<string, string>> = {}) =>
  loadProblems({ 'openapi.yaml': `${head}components: { schemas: { A: { $ref: '${text}' } } }\n`, ...files });

describe('a reference', () => {
  test('to nothing in a file that exists', () => {
    expect(reference('#/components/schemas/B')).toMatchInlineSnapshot(`
      "openapi.yaml:3:37 error ref-dangling: The reference \`#/components/schemas/B\` points at nothing in openapi.yaml.
        at /components/schemas/A/$ref
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | components: { schemas: { A: { $ref: '#/components/schemas/B' } } }
          |                                     ^^^^^^^^^^^^^^^^^^^^^^^^
        help: Define it, or correct the reference.
      "
    `);
  });

  test('to a misspelt name', () => {
    expect(reference('user.yaml#/Usr', { 'user.yaml': 'User: {}\n' })).toMatchInlineSnapshot(`
      "openapi.yaml:3:37 error ref-dangling: The reference \`user.yaml#/Usr\` points at nothing in user.yaml.
        at /components/schemas/A/$ref
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | components: { schemas: { A: { $ref: 'user.yaml#/Usr' } } }
          |                                     ^^^^^^^^^^^^^^^^
        help: Did you mean \`#/User\`?
      "
    `);
  });

  test('to a part of a misspelt name', () => {
    expect(reference('#/component/schemas/a/properties')).toContain('help: Define it, or correct the reference.');
    expect(reference('#/component/schemas/a')).toContain('help: Did you mean `#/components/schemas/A`?');
  });

  test('to a file that does not exist', () => {
    expect(reference('user.yaml#/User')).toMatchInlineSnapshot(`
      "openapi.yaml:3:37 error ref-dangling: The reference \`user.yaml#/User\` names a file that does not exist.
        at /components/schemas/A/$ref
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | components: { schemas: { A: { $ref: 'user.yaml#/User' } } }
          |                                     ^^^^^^^^^^^^^^^^^
        help: Correct the path.
      "
    `);
  });

  test('to itself', () => {
    expect(reference('#/components/schemas/A')).toMatchInlineSnapshot(`
      "openapi.yaml:3:37 error ref-circular: The reference \`#/components/schemas/A\` leads back to itself, so it stands for nothing.
        at /components/schemas/A/$ref
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | components: { schemas: { A: { $ref: '#/components/schemas/A' } } }
          |                                     ^^^^^^^^^^^^^^^^^^^^^^^^
        help: Let one of the references in the circle point at a definition.
      "
    `);
  });

  test('in a circle of files is reported once', () => {
    const files = { 'a.yaml': "A: { $ref: 'b.yaml#/B' }\n", 'b.yaml': "B: { $ref: 'a.yaml#/A' }\n" };
    expect(reference('a.yaml#/A', files)).toMatchInlineSnapshot(`
      "a.yaml:1:12 error ref-circular: The reference \`b.yaml#/B\` leads back to itself, so it stands for nothing.
        at /A/$ref
      > 1 | A: { $ref: 'b.yaml#/B' }
          |            ^^^^^^^^^^^
        help: Let one of the references in the circle point at a definition.
      "
    `);
  });

  test.each([
    'http://example.com/a.yaml',
    'HTTPS://169.254.169.254/latest/meta-data',
    '//example.com/a.yaml',
    '\\\\server\\share\\a.yaml',
    'file:///etc/passwd',
    'C:/a.yaml',
    'data:application/json,{}',
  ])('to %s is refused without looking', (text) => {
    expect(
      loadFiles({ 'openapi.yaml': `${head}components: { schemas: { A: { $ref: '${text}' } } }\n` }).diagnostics,
    ).toMatchObject([{ code: 'ref-remote', location: { line: 3 } }]);
  });

  test('to another host says what to do', () => {
    expect(reference('http://example.com/a.yaml#/A')).toMatchInlineSnapshot(`
      "openapi.yaml:3:37 error ref-remote: The reference \`http://example.com/a.yaml#/A\` names another host or scheme; nothing is ever fetched.
        at /components/schemas/A/$ref
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | components: { schemas: { A: { $ref: 'http://example.com/a.yaml#/A' } } }
          |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: Copy the file into the contract and refer to it by a relative path.
      "
    `);
  });

  test.each([
    '/etc/passwd',
    '../secret.yaml',
    'a/../../secret.yaml',
    '%2e%2e/secret.yaml',
    './../../../../../../etc/passwd',
  ])('to %s is refused', (text) => {
    expect(
      loadFiles({ 'openapi.yaml': `${head}components: { schemas: { A: { $ref: '${text}' } } }\n` }).diagnostics,
    ).toMatchObject([{ code: 'ref-escapes' }]);
  });

  test('out of the folder says what to do', () => {
    expect(reference('../secret.yaml')).toMatchInlineSnapshot(`
      "openapi.yaml:3:37 error ref-escapes: The reference \`../secret.yaml\` leads out of the contract's folder.
        at /components/schemas/A/$ref
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | components: { schemas: { A: { $ref: '../secret.yaml' } } }
          |                                     ^^^^^^^^^^^^^^^^
        help: Move the file into the folder, or set the root further up.
      "
    `);
  });

  test.each(['a.yaml?b', 'a%2Fb.yaml', 'a%zz.yaml', '#anchor', '#/a~2b', 'a\\b.yaml'])('%s cannot be read', (text) => {
    expect(
      loadFiles({ 'openapi.yaml': `${head}components: { schemas: { A: { $ref: '${text}' } } }\n` }).diagnostics,
    ).toMatchObject([{ code: 'ref-invalid' }]);
  });

  test('with an anchor says what to do', () => {
    expect(reference('#User')).toMatchInlineSnapshot(`
      "openapi.yaml:3:37 error ref-invalid: The reference \`#User\` cannot be read.
        at /components/schemas/A/$ref
        1 | openapi: 3.1.1
        2 | info: { title: T, version: '1' }
      > 3 | components: { schemas: { A: { $ref: '#User' } } }
          |                                     ^^^^^^^
        help: Write the fragment as a JSON pointer, \`#/components/schemas/User\`; anchors have no meaning here.
      "
    `);
  });

  test('by a symbolic link that leads out of the folder is refused', () => {
    const outside = temporaryRoot({ 'secret.yaml': 'User: { description: secret }\n' });
    const root = temporaryRoot({
      'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'link.yaml#/User' }, B: { $ref: 'folder/secret.yaml#/User' } } }\n`,
    });
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'));
    symlinkSync(outside, join(root, 'folder'));
    const { document, diagnostics } = loadDocument({ root, entry: 'openapi.yaml', baseFolder: root });
    expect(diagnostics.map(({ code }) => code)).toEqual(['ref-escapes', 'ref-escapes']);
    expect(document?.files).toEqual(['openapi.yaml']);
  });

  test('by a symbolic link within the folder names the real file, also where links form a circle', () => {
    const root = temporaryRoot({
      'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'loop/loop/a.yaml#/A' } } }\n`,
      'a.yaml': "A: { properties: { next: { $ref: 'loop/a.yaml#/A' } } }\n",
    });
    symlinkSync('.', join(root, 'loop'));
    symlinkSync('self.yaml', join(root, 'self.yaml'));
    const { document, diagnostics } = loadDocument({ root, entry: 'openapi.yaml', baseFolder: root });
    expect(diagnostics).toEqual([]);
    expect(document?.files).toEqual(['openapi.yaml', 'a.yaml']);
  });

  test('may leave the folder of its file as long as it stays in the root', () => {
    const root = temporaryRoot({
      'spec/one/openapi.yaml': `${head}components: { schemas: { A: { $ref: '../shared/a.yaml#/A' } } }\n`,
      'spec/shared/a.yaml': 'A: {}\n',
    });
    const load = (folder: string) =>
      loadDocument({ root: join(root, folder), entry: 'spec/one/openapi.yaml', baseFolder: root }).diagnostics;
    expect(load('spec')).toEqual([]);
    expect(load('spec/one')).toMatchObject([{ code: 'ref-escapes' }]);
  });
});

describe('an entry file', () => {
  test('of Swagger 2.0', () => {
    expect(loadProblems({ 'openapi.yaml': "swagger: '2.0'\ninfo: {}\n" })).toMatchInlineSnapshot(`
      "openapi.yaml:1:10 error openapi-version: openapi.yaml is written in Swagger 2.0; only OpenAPI 3.0 and 3.1 can be read.
        at /swagger
      > 1 | swagger: '2.0'
          |          ^^^^^
        2 | info: {}
        help: Convert it to OpenAPI 3.1 first.
      "
    `);
  });

  test('of a newer version', () => {
    expect(loadProblems({ 'openapi.yaml': 'openapi: 3.2.0\n' })).toMatchInlineSnapshot(`
      "openapi.yaml:1:10 error openapi-version: OpenAPI version 3.2.0 cannot be read; only 3.0.x and 3.1.x can.
        at /openapi
      > 1 | openapi: 3.2.0
          |          ^^^^^
        help: Write the full version, such as \`openapi: 3.1.1\`.
      "
    `);
  });

  test('with a number for a version', () => {
    expect(loadProblems({ 'openapi.yaml': 'openapi: 3.1\n' })).toMatchInlineSnapshot(`
      "openapi.yaml:1:10 error openapi-version: OpenAPI version 3.1 cannot be read; only 3.0.x and 3.1.x can.
        at /openapi
      > 1 | openapi: 3.1
          |          ^^^
        help: Write the full version, such as \`openapi: 3.1.1\`.
      "
    `);
  });

  test('that is something else', () => {
    expect(loadProblems({ 'openapi.yaml': 'name: x\n' })).toMatchInlineSnapshot(`
      "openapi.yaml:1:1 error openapi-version: openapi.yaml is no OpenAPI document.
      > 1 | name: x
          | ^^^^^^^
        help: Start it with \`openapi: 3.1.1\`.
      "
    `);
  });

  test.each(['', '# nothing\n', '[]', 'text', '42', 'null'])('%j is none', (text) => {
    expect(loadFiles({ 'openapi.yaml': text }).diagnostics).toMatchObject([{ code: 'openapi-version' }]);
  });

  test('that does not exist', () => {
    expect(loadProblems({})).toMatchInlineSnapshot(`
      "openapi.yaml:1:1 error file-missing: openapi.yaml does not exist.
        help: Correct the path of the entry file.
      "
    `);
  });

  test('outside the root', () => {
    expect(loadProblems({}, '../openapi.yaml')).toMatchInlineSnapshot(`
      "../openapi.yaml:1:1 error file-outside: ../openapi.yaml lies outside the contract's folder.
        help: Move it into the folder, or set the root further up.
      "
    `);
  });

  test('that is a folder', () => {
    expect(loadProblems({ 'openapi.yaml/a': '' })).toMatchInlineSnapshot(`
      "openapi.yaml:1:1 error file-unreadable: openapi.yaml is no regular file.
        help: Point at a YAML or JSON file.
      "
    `);
  });
});

describe('a file that two documents share', () => {
  const files = {
    'a.yaml': `${head}components: { schemas: { A: { $ref: 'shared.yaml#/A' } } }\n`,
    'b.yaml': `${head}components: { schemas: { A: { $ref: 'shared.yaml#/A' } } }\n`,
    'shared.yaml': 'A: { type: string }\n',
  };

  test('is parsed once, and again when it has changed', () => {
    const root = temporaryRoot(files);
    const cache = createSourceCache();
    const shared = (entry: string) => {
      const { document } = loadDocument({ root, entry, baseFolder: root, cache });
      return document?.rootOf('shared.yaml')?.value;
    };
    const first = shared('a.yaml');
    expect(shared('b.yaml')).toBe(first);
    expect(shared('a.yaml')).toBe(first);
    writeFileSync(join(root, 'shared.yaml'), 'A: { type: number }\n');
    expect(shared('b.yaml')).toEqual({ A: { type: 'number' } });
  });

  test('keeps its diagnostics', () => {
    const root = temporaryRoot({ ...files, 'shared.yaml': 'A: [\n' });
    const cache = createSourceCache();
    for (const entry of ['a.yaml', 'b.yaml', 'a.yaml']) {
      const result = loadDocument({ root, entry, baseFolder: root, cache });
      expect(result.diagnostics.map(({ code, location }) => `${location.file} ${code}`)).toEqual([
        'shared.yaml yaml-syntax',
      ]);
    }
  });

  test('is the same file under another name', () => {
    const root = temporaryRoot({
      'openapi.yaml': `${head}components: { schemas: { A: { $ref: './b/../b/./a.yaml' } } }\n`,
    });
    mkdirSync(join(root, 'b'));
    writeFileSync(join(root, 'b/a.yaml'), "properties: { a: { $ref: '../b/a.yaml' } }\n");
    const result = loadDocument({ root, entry: 'openapi.yaml', baseFolder: root });
    expect(rendered(result)).toBe('');
    expect(result.document?.files).toEqual(['openapi.yaml', 'b/a.yaml']);
  });
});

describe('a document that is loaded again with the cache of before', () => {
  const load =
    (root: string, cache = createSourceCache()) =>
    () =>
      loadDocument({ root, entry: 'openapi.yaml', baseFolder: root, cache });

  test('is the same while none of its files changes', () => {
    const root = temporaryRoot({ 'openapi.yaml': `${head}paths: { /a: { $ref: a.yaml } }\n`, 'a.yaml': '{}\n' });
    const again = load(root);
    const first = again();
    expect(again()).toBe(first);
    writeFileSync(join(root, 'unrelated.yaml'), 'a: [\n');
    expect(again()).toBe(first);
    writeFileSync(join(root, 'a.yaml'), '{ summary: A }\n');
    const second = again();
    expect(second.document?.rootOf('a.yaml')?.value).toEqual({ summary: 'A' });
    expect(second.document?.files).toEqual(['openapi.yaml', 'a.yaml']);
  });

  test('is read anew when a file that was missing appears, and when one is gone', () => {
    const root = temporaryRoot({ 'openapi.yaml': `${head}paths: { /a: { $ref: a.yaml } }\n` });
    const again = load(root);
    const codes = () => again().diagnostics.map(({ code }) => code);
    expect(codes()).toEqual(['ref-dangling']);
    writeFileSync(join(root, 'a.yaml'), '{}\n');
    expect(codes()).toEqual([]);
    rmSync(join(root, 'a.yaml'));
    expect(codes()).toEqual(['ref-dangling']);
    rmSync(join(root, 'openapi.yaml'));
    expect(codes()).toEqual(['file-missing']);
  });

  test('is another one for another folder', () => {
    const cache = createSourceCache();
    const [first, second] = [head, head.replace('3.1', '3.0')].map((text) =>
      load(temporaryRoot({ 'openapi.yaml': `${text}paths: {}\n` }), cache)(),
    );
    expect([first?.document?.version, second?.document?.version]).toEqual(['3.1', '3.0']);
  });
});
