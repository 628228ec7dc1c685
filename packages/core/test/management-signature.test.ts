import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { managementSignature } from '../src/parts.ts';
import { stringToSign } from '../src/management-signature.ts';

interface Vector {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly stringToSign: string;
  readonly authorization: string;
}

const file: { accessKeyId: string; accessKeySecret: string; vectors: Vector[] } = JSON.parse(
  readFileSync(new URL('signature-vectors.json', import.meta.url), 'utf8'),
);
const sign = managementSignature(file);

it('has vectors', () => {
  expect(file.vectors.length).toBe(9);
});

it.each(file.vectors)('signs $method $path $params', async ({ headers, ...vector }) => {
  const parts = { ...vector, headers: Object.entries(headers) };
  expect(stringToSign(parts)).toBe(vector.stringToSign);
  expect(await sign(parts)).toBe(vector.authorization);
});

it('sorts by code unit, makes blanks of tabs and line breaks, leaves out what is undefined', () => {
  const parts = {
    method: 'POST',
    path: '/p',
    headers: [
      ['x-authing-b', 'a\tb\r\nc'],
      ['x-other', 'no'],
      ['x-authing-a', ''],
      ['date', 'now'],
    ],
    params: {
      b: 1,
      B: null,
      a: undefined,
      ä: false,
      at: new Date(0),
      n: 5n,
      nested: { d: new Date(0), n: 1n, u: undefined },
    },
  } as const;
  expect(stringToSign(parts)).toBe(
    'POST\ndate:now\nx-authing-a:\nx-authing-b:a b  c\n/p?B=null&at=1970-01-01T00:00:00.000Z&b=1&n=5' +
      '&nested={"d":"1970-01-01T00:00:00.000Z","n":1}&ä=false',
  );
});

it('signs the handshake of a WebSocket', () => {
  expect(stringToSign({ method: 'websocket', path: '', headers: [], params: {} })).toBe('websocket\n');
});
