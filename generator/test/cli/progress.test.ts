import { expect, test } from 'vitest';
import { openProgress } from '../../src/command/progress.ts';

function shown(stream: { isTTY: boolean; columns?: number }, env: Record<string, string> = {}, quiet = false): string {
  let text = '';
  const progress = openProgress({ ...stream, write: (part: string) => (text += part) }, { quiet, env });
  progress.onStage({ room: 'load', subject: 'pets' });
  progress.onStage({ room: 'target', subject: 'pets \u001b[31mlist' });
  progress.clear();
  progress.clear();
  return text;
}

const lines = 'load pets\nemit pets <U+001B>[31mlist\n';

test('a terminal shows one line that changes, and none in the end', () => {
  expect(shown({ isTTY: true })).toBe('\r\u001b[Kload pets\r\u001b[Kemit pets <U+001B>[31mlist\r\u001b[K');
  expect(shown({ isTTY: true, columns: 10 })).toBe('\r\u001b[Kload pets\r\u001b[Kemit pets\r\u001b[K');
});

test.each([
  ['no terminal', { isTTY: false }, {}],
  ['CI', { isTTY: true }, { CI: 'true' }],
  ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }],
])('plain lines: %s', (_, stream, env) => {
  expect(shown(stream, env)).toBe(lines);
});

test('nothing when quiet', () => {
  expect(shown({ isTTY: true }, {}, true)).toBe('');
});
