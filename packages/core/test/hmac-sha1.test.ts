import { expect, it, vi } from 'vitest';
import { hmacSha1, webHmacSha1 } from '../src/hmac-sha1.ts';

/** RFC 2202, section 3, case 2; and, by another implementation, a key longer than a block and letters of several bytes. */
const vectors = [
  ['Jefe', 'what do ya want for nothing?', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
  ['Å'.repeat(40), 'Zażółć', 'e68da9e08f77209ce184245c20c21261ae8f3221'],
] as const;

const base64Of = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

it.each(vectors)('signs with key %s', async (key, text, hex) => {
  expect(hmacSha1(key)(text)).toBe(base64Of(hex));
  expect(await webHmacSha1(key)(text)).toBe(base64Of(hex));
});

it('imports its key once', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  const sign = webHmacSha1('Jefe');
  const [one, two] = await Promise.all([sign('a'), sign('a')]);
  expect([one === two, importKey.mock.calls.length]).toEqual([true, 1]);
  importKey.mockRestore();
});
