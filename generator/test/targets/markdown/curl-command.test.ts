import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { apiOf, emit } from './emit.ts';

/** The command on the page of the only operation of a document. */
async function commandOf(operation: string, host = 'https://a.example'): Promise<string> {
  const pages = await emit(
    apiOf(`
openapi: 3.1.1
info: { title: T, version: '1' }
servers: [{ url: '${host}' }]
paths:
${operation}
`),
  );
  const page = [...pages].find(([path]) => path.endsWith('/send-it.md'))?.[1] ?? '';
  return /```sh title="curl"\n([^]*?)\n```/.exec(page)?.[1] ?? '';
}

/** The words that a shell makes of a command. */
function wordsOf(command: string): readonly string[] {
  const script = command.replace(/^curl /, `printf '%s\\0' `);
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('parameters stand percent-encoded in the address, by their styles', async () => {
  const command = await commandOf(`
  /items/{id}:
    get:
      operationId: sendIt
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, example: a/b c }
        - { name: q, in: query, schema: { type: string }, example: "it's & $HOME!" }
        - { name: tags, in: query, schema: { type: array, items: { type: string } }, example: [x, y z] }
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } }, example: [1, 2] }
        - { name: at, in: query, style: deepObject, schema: { type: object }, example: { from: 1 } }
        - { name: x-trace, in: header, schema: { type: string }, example: "o'clock" }
      responses: { '204': { description: Done. } }`);
  expect(command)
    .toBe(String.raw`curl -g 'https://a.example/items/a%2Fb%20c?q=it%27s%20%26%20%24HOME%21&tags=x&tags=y%20z&ids=1,2&at[from]=1' \
  -H 'x-trace: o'\''clock'`);
  expect(wordsOf(command).at(-1)).toBe("x-trace: o'clock");
});

test('a body of JSON reaches curl as it is, whatever its texts hold', async () => {
  const command = await commandOf(String.raw`
  /items:
    put:
      operationId: sendIt
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, properties: { a: { type: string } } }
            example: { a: "'; rm -rf / #$(id)\u0060id\u0060\\" }
      responses: { '204': { description: Done. } }`);
  const words = wordsOf(command);
  expect(words.slice(0, 5)).toEqual(['-X', 'PUT', 'https://a.example/items', '-H', 'content-type: application/json']);
  expect(JSON.parse(words.at(-1) ?? '')).toEqual({ a: "'; rm -rf / #$(id)`id`\\" });
});

test('a form, and one with a file', async () => {
  const form = (mediaType: string): string => `
  /items:
    post:
      operationId: sendIt
      requestBody:
        required: true
        content:
          ${mediaType}:
            schema: { type: object, properties: { a: { type: string }, file: { type: string, format: binary } } }
            example: { a: '@b&c' }
      responses: { '204': { description: Done. } }`;
  expect(wordsOf(await commandOf(form('application/x-www-form-urlencoded')))).toEqual([
    'https://a.example/items',
    '-d',
    'a=%40b%26c',
  ]);
  expect(wordsOf(await commandOf(form('multipart/form-data').replace("'@b&c'", "'@b&c', file: a.png")))).toEqual([
    'https://a.example/items',
    '--form-string',
    'a=@b&c',
    '-F',
    'file=@a.png',
  ]);
});

test('a redirect shows its headers, and a document without a host has no command', async () => {
  const operation = `
  /go:
    get: { operationId: sendIt, responses: { '302': { description: Go on., headers: { location: { schema: { type: string } } } } } }`;
  expect(await commandOf(operation)).toBe("curl -i 'https://a.example/go'");
  expect(await commandOf(operation, '')).toBe('');
});
