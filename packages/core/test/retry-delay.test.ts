import { describe, expect, it } from 'vitest';
import { ApiError, ConnectionError } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { retryDelay } from '../src/retry-delay.ts';

const get: Operation = { operationId: 'get', method: 'GET', path: '/' };

function failure(retryAfter?: string): ApiError {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return new ApiError(get, new Response('', { status: 503, headers }), '');
}

describe('backoff', () => {
  it.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 8000],
    [2000, 8000],
  ])('failure %i: three quarters to all of %i ms', (failures, most) => {
    const waits = Array.from({ length: 200 }, () => retryDelay(failure(), get, failures));
    expect([Math.min(...waits) >= most * 0.75, Math.max(...waits) <= most]).toEqual([true, true]);
    expect(new Set(waits).size).toBeGreaterThan(100);
  });

  it.each(['0', '-5', 'NaN', '9'.repeat(400), 'Wed, 21 Oct 2015 07:28:00 GMT'])(
    'in place of Retry-After: %s',
    (header) => {
      expect(retryDelay(failure(header), get, 1)).toBeGreaterThanOrEqual(375);
      expect(retryDelay(failure(header), get, 1)).toBeLessThanOrEqual(500);
    },
  );
});

it.each([
  ['1', 1000],
  ['60', 60_000],
  ['60.001', Infinity],
  ['86400', Infinity],
  ['99999999999', Infinity],
])('Retry-After: %s → %o ms', (header, want) => {
  expect(retryDelay(failure(header), get, 1)).toBe(want);
});

it.each([
  ['ECONNREFUSED', true],
  ['ENOTFOUND', true],
  ['EAI_AGAIN', true],
  ['UND_ERR_CONNECT_TIMEOUT', true],
  ['ConnectionRefused', true],
  ['ECONNRESET', false],
  ['UND_ERR_SOCKET', false],
  ['EPIPE', false],
])('a write after %s is made again: %s', (code, again) => {
  const post: Operation = { operationId: 'post', method: 'POST', path: '/' };
  for (const cause of [{ code }, { cause: { code } }]) {
    const error = new ConnectionError('https://a.test', post, cause);
    expect([error.refused, retryDelay(error, post, 1) < Infinity]).toEqual([again, again]);
  }
});
