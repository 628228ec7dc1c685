import { expect, it } from 'vitest';
import { socketUri } from '../../src/parts.ts';

it.each([
  [undefined, 'https://api.authing.cn', 'wss://openevent.authing.cn'],
  [undefined, 'https://my-app.authing.cn', 'wss://openevent.authing.cn'],
  [undefined, 'https://api.authing.com', 'wss://events.authing.com'],
  [undefined, 'https://id.halden.example/path', 'wss://id.halden.example'],
  [undefined, 'https://not-authing.cn', 'wss://not-authing.cn'],
  [undefined, 'http://127.0.0.1:8080', 'ws://127.0.0.1:8080'],
  ['wss://events.halden.example/', 'https://api.authing.cn', 'wss://events.halden.example'],
  ['WS://127.0.0.1:1/below', 'https://api.authing.cn', 'ws://127.0.0.1:1/below'],
])('with socketUri %s, the events of %s come from %s', (option, host, want) => {
  expect(socketUri(option, host)).toBe(want);
});

it.each(['https://a.example', 'a.example', 'wss://user:pass@a.example', 'wss://a.example?b=c', ''])(
  'refuses %s',
  (uri) => {
    expect(() => socketUri(uri, 'https://api.authing.cn')).toThrow('socketUri must be');
  },
);
