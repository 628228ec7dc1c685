import type { Socket } from 'node:net';
import type { HttpMethod } from '../../src/index.ts';

/** A way in which a server or a network fails, and what a call must make of it. */
export interface Fault {
  /** What the server writes, or does, at the nth request, from 1. */
  readonly answer: (socket: Socket, nth: number) => void;
  /** `GET` when left out. */
  readonly method?: HttpMethod;
  readonly maxRetries?: number;
  /** Milliseconds, as in the options of a call. */
  readonly timeout?: number;
  readonly deadline?: number;
  /** Milliseconds after which the caller aborts. */
  readonly abortAfter?: number;
  /** `ok`, or the name of the error. */
  readonly outcome: string;
  /** Requests that the server gets. */
  readonly requests: number;
}

/** Milliseconds in which any request arrives, on a busy machine too. */
const enough = 1_500;
const envelope = '{"statusCode":200,"message":"ok"}';

/** An answer, head and body, as it goes over the wire. */
function wire(status: number, body = envelope, headers = 'content-type: application/json\r\n'): string {
  return `HTTP/1.1 ${status} x\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const open = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
const reset = (socket: Socket): unknown => socket.resetAndDestroy();
/** Writes something and lets it arrive before the connection goes. */
const thenReset =
  (text: string): Fault['answer'] =>
  (socket) =>
    void socket.write(text, () => setTimeout(reset, 20, socket));
const write =
  (text: string): Fault['answer'] =>
  (socket) =>
    void socket.write(text);
const stall = (): void => {};

const again = { outcome: 'ok', requests: 2 };
const atOnce = { outcome: 'ApiError', requests: 1 };
const inSeconds = (seconds: number) => (): string => new Date(Date.now() + seconds * 1000).toUTCString();

/** Every form of `Retry-After`: those that are waited for, those that are passed over, and those that are too long. */
const retryAfters = [
  ['1', again],
  ['0.01', again],
  ['a date to come', again, inSeconds(1)],
  ['0', again],
  ['-5', again],
  ['-40', again],
  ['-3600', again],
  ['soon 2099', again],
  ['NaN', again],
  ['', again],
  ['soon', again],
  ['a date gone by', again, inSeconds(-60)],
  ['1e400', again],
  ['400 digits', again, () => '9'.repeat(400)],
  ['61', atOnce],
  ['86400', atOnce],
  ['2147483648', atOnce],
  ['a date in an hour', atOnce, inSeconds(3600)],
] as const;

/** Faults that fail once with a `Retry-After`, and then go well. */
function waits(status: number): Record<string, Fault> {
  const answer =
    (value: () => string): Fault['answer'] =>
    (socket, nth) =>
      void socket.write(nth === 1 ? wire(status, 'later', `retry-after: ${value()}\r\n`) : wire(200));
  return Object.fromEntries(
    retryAfters.map(([name, outcome, value = () => name]) => [
      `${status}, retry-after: ${name}`,
      { ...outcome, answer: answer(value) },
    ]),
  );
}

/** What cannot have been done by the server, or does no harm twice, is not what a write goes through. */
const writes: Readonly<Record<string, Fault>> = {
  'a write, reset': { method: 'POST', answer: reset, outcome: 'ConnectionError', requests: 1 },
  'a write, reset in the body': {
    method: 'POST',
    answer: thenReset(`${open}content-length: 100\r\n\r\n{`),
    outcome: 'ConnectionError',
    requests: 1,
  },
  'a write, stalled': { method: 'POST', answer: stall, timeout: enough, outcome: 'TimeoutError', requests: 1 },
  'a write, 500': { method: 'POST', answer: write(wire(500)), outcome: 'ApiError', requests: 1 },
  'a write, 503': { method: 'POST', answer: write(wire(503)), outcome: 'ApiError', requests: 1 },
  'a write, 429': {
    method: 'POST',
    answer: (socket, nth) => void socket.write(nth === 1 ? wire(429) : wire(200)),
    outcome: 'ok',
    requests: 2,
  },
};

/** All of them, by name. */
export const faults: Readonly<Record<string, Fault>> = {
  none: { answer: write(wire(200)), outcome: 'ok', requests: 1 },
  reset: { answer: reset, maxRetries: 0, outcome: 'ConnectionError', requests: 1 },
  'reset, and again': { answer: reset, maxRetries: 1, outcome: 'ConnectionError', requests: 2 },
  'reset in the head': {
    answer: thenReset('HTTP/1.1 200 OK\r\ncontent-'),
    maxRetries: 0,
    outcome: 'ConnectionError',
    requests: 1,
  },
  'reset in the body': {
    answer: thenReset(`${open}content-length: 100\r\n\r\n{`),
    maxRetries: 0,
    outcome: 'ConnectionError',
    requests: 1,
  },
  'closed without an answer': {
    answer: (socket) => void socket.end(),
    maxRetries: 0,
    outcome: 'ConnectionError',
    requests: 1,
  },
  'closed in a chunk': {
    answer: (socket) => void socket.end(`${open}transfer-encoding: chunked\r\n\r\n40\r\n{"statusCode":`),
    maxRetries: 0,
    outcome: 'ConnectionError',
    requests: 1,
  },
  'no HTTP': {
    answer: write('220 mail.example ESMTP\r\n\r\n'),
    maxRetries: 0,
    outcome: 'ConnectionError',
    requests: 1,
  },
  stalled: { answer: stall, timeout: enough, maxRetries: 0, outcome: 'TimeoutError', requests: 1 },
  'stalled in the head': {
    answer: write('HTTP/1.1 200 OK\r\n'),
    timeout: enough,
    maxRetries: 0,
    outcome: 'TimeoutError',
    requests: 1,
  },
  'stalled in the body': {
    answer: write(`${open}content-length: 100\r\n\r\n{`),
    timeout: enough,
    maxRetries: 0,
    outcome: 'TimeoutError',
    requests: 1,
  },
  'a body that never ends': {
    answer: (socket) => {
      socket.write(`${open}content-length: 1000000\r\n\r\n`);
      const drip = setInterval(() => socket.write(' '), 20);
      socket.on('close', () => clearInterval(drip));
    },
    timeout: enough,
    maxRetries: 0,
    outcome: 'TimeoutError',
    requests: 1,
  },
  'stalled until the deadline': { answer: stall, deadline: enough, outcome: 'TimeoutError', requests: 1 },
  'half of the JSON': { answer: write(wire(200, envelope.slice(0, 20))), outcome: 'DecodeError', requests: 1 },
  HTML: { answer: write(wire(200, '<html>', 'content-type: text/html\r\n')), outcome: 'DecodeError', requests: 1 },
  'HTML, 403': { answer: write(wire(403, '<html>', 'content-type: text/html\r\n')), outcome: 'ApiError', requests: 1 },
  'answered twice': {
    answer: write(wire(200) + wire(200, '{"statusCode":200,"message":"stray"}')),
    outcome: 'ok',
    requests: 1,
  },
  'a failure in an envelope': { answer: write(wire(200, '{"statusCode":404}')), outcome: 'ApiError', requests: 1 },
  'a redirect to elsewhere': {
    answer: write(wire(302, '', 'location: http://elsewhere.example/\r\n')),
    outcome: 'RedirectError',
    requests: 1,
  },
  'aborted while stalled': { answer: stall, abortAfter: enough, outcome: 'AbortError', requests: 1 },
  'aborted while it waits': {
    answer: write(wire(429, 'later', 'retry-after: 50\r\n')),
    abortAfter: enough,
    outcome: 'AbortError',
    requests: 1,
  },
  ...waits(429),
  ...waits(503),
  ...writes,
};
