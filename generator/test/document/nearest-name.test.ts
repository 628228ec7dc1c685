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

test('only the first thousand names are compared with', () => {
  const others = Array<string>(999).fill('something else');
  expect(nearestName('shcema', [...others, 'schema'])).toBe('schema');
  expect(nearestName('shcema', [...others, 'another', 'schema'])).toBe(undefined);
});
