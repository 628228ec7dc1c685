import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { keepConnected } from '../../src/events/keep-connected.ts';
import { eventsFrom, startEventServer } from './event-server.ts';

const server = await startEventServer();

it('leaves no listener of the signal behind, however often it connects', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners: number[] = [];
  server.welcome = (socket) => socket.terminate();
  const onError = (): void => {
    if (listeners.push(getEventListeners(signal, 'abort').length) === 20) controller.abort();
  };
  const pace = { delay: () => 1, healthyAfter: 60_000, pingEvery: 60_000 };
  const limits = { timeout: 60_000, idleTimeout: Infinity, maxRetries: undefined };
  await keepConnected({ api: eventsFrom(server), event: 'a', pace, ...limits, onError, onMessage: () => {} }, signal);
  expect(listeners).toEqual(listeners.map(() => 0));
  expect(getEventListeners(signal, 'abort').length).toBe(0);
});
