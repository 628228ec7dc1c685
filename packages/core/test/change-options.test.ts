import { expect, it } from 'vitest';
import { changeOptions } from '../src/parts.ts';

it('changes headers one by one and everything else as a whole, in a copy', () => {
  const options = Object.freeze({ timeout: 1, lang: 'en-US', headers: Object.freeze({ a: '1', b: '1' }) } as const);
  const changes = Object.freeze({ timeout: 2, headers: Object.freeze({ b: '2', c: undefined }) });
  expect(changeOptions<object>(options, changes)).toEqual({
    timeout: 2,
    lang: 'en-US',
    headers: { a: '1', b: '2', c: undefined },
  });
  expect(changeOptions<object>(options, {})).toEqual(options);
});
