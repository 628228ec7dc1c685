import { expect, test } from 'vitest';
import { nearestName } from '../../src/document/index.ts';

test.each([
  ['sumary', ['description', 'summary', 'tags'], 'summary'],
  ['Summary', ['summary'], 'summary'],
  ['operationID', ['operationId', 'operation'], 'operationId'],
  ['usres', ['user', 'users'], 'users'],
  ['tpye', ['type', 'title'], 'type'],
  ['if', ['in', 'is'], undefined],
  ['whatever', ['summary'], undefined],
  ['', ['a'], undefined],
  ['x'.repeat(200), ['x'.repeat(199)], undefined],
])('%s among %j', (name, candidates, nearest) => {
  expect(nearestName(name, candidates)).toBe(nearest);
});

test('many misspellings among many names take little time', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `schemaNumber${index}`);
  const started = performance.now();
  for (let index = 0; index < 200; index += 1) nearestName(`shcemaNmuber${index}`, names);
  expect(performance.now() - started).toBeLessThan(10_000);
});
