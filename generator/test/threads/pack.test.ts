import { expect, test } from 'vitest';
import { createPacker, createUnpacker } from '../../src/threads/pack.ts';

const sent = <T>(value: T): T => structuredClone(value);

test('what is packed comes out again, a part that came before as the same object', () => {
  const pack = createPacker();
  const unpack = createUnpacker();
  const [cat, dog, emu] = [{ name: 'cat' }, { name: 'dog' }, { name: 'emu', of: [null, 1, 'a', true] }];
  const rest = { list: [{ deep: 'x' }] };
  const first = unpack(sent(pack({ animals: [cat, dog], rest }, new Set([cat, dog])))) as { animals: object[] };
  expect(first).toEqual({ animals: [cat, dog], rest });

  const packed = pack({ animals: [dog, emu, dog], rest }, new Set([dog, emu]));
  expect([...packed.added.values()]).toEqual([emu]);
  const second = unpack(sent(packed)) as { animals: object[] };
  expect(second).toEqual({ animals: [dog, emu, dog], rest });
  expect(second.animals[0]).toBe(first.animals[1]);

  // What was left out for once is sent again.
  const third = pack([cat], new Set([cat]));
  expect([...third.added.values()]).toEqual([cat]);
  expect(unpack(sent(third))).toEqual([cat]);
});

test('what was packed for another is refused', () => {
  const pack = createPacker();
  const part = {};
  pack([part], new Set([part]));
  expect(() => createUnpacker()(pack([part], new Set([part])))).toThrow('The part 1 was never sent.');
});
