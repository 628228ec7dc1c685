import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { answerControl, controlPath, failureHeader } from '../control/answer-control.ts';
import type { Control } from '../control/answer-control.ts';
import type { RecordedRequest } from '../control/recorded-request.ts';
import { answerRequest } from './answer-request.ts';
import type { Answered, Answering } from './answer-request.ts';
import type { Incoming } from './incoming.ts';
import { readIncoming } from './read-incoming.ts';
import { writeAnswer, writePreflight } from './write-answer.ts';

/** What a server is made of. */
export interface Listening {
  readonly answering: Omit<Answering, 'origin'>;
  readonly control: Control;
  readonly requests: RecordedRequest[];
  readonly log: ((line: string) => void) | undefined;
  readonly now: () => number;
}

const mostRequests = 1000;

/** Reads, answers, records and logs requests. */
export function createListener(
  listening: Listening,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const started = performance.now();
    const { origin } = request.headers;
    if (request.method === 'OPTIONS') {
      writePreflight(response, origin, request.headers['access-control-request-headers']);
      return;
    }
    // A connection that ends while it is read or answered has nobody to tell.
    const incoming = await readIncoming(request).catch(() => 'gone' as const);
    if (incoming === 'gone') return;
    if (!incoming) {
      writeAnswer(response, failure({ statusCode: 413, message: 'The body is larger than 10 MiB.' }), origin);
      return;
    }
    response.setHeader('date', new Date(listening.now()).toUTCString());
    const answered = await answer(incoming, request, listening);
    if (answered.answer === 'drop') response.destroy();
    else send(response, answered.answer, origin);
    listening.log?.(logLine(incoming, answered, performance.now() - started));
  };
}

/** Answers that cannot be sent, such as forced ones with headers that are none, are a failure of the mock. */
function send(response: ServerResponse, answered: Answer, origin: string | undefined): void {
  try {
    writeAnswer(response, answered, origin);
  } catch (error) {
    writeAnswer(response, brokenMock(error), origin);
  }
}

async function answer(incoming: Incoming, request: IncomingMessage, listening: Listening): Promise<Answered> {
  if (incoming.path.startsWith(controlPath)) return { answer: answerControl(incoming, listening.control) };
  const rule = failureHeader(incoming.headers);
  if (rule instanceof TypeError) return { answer: badRule(rule) };
  const origin = `http://${request.headers.host ?? 'localhost'}`;
  const answered = await answerRequest(incoming, { ...listening.answering, origin }, rule).catch(
    (error: unknown): Answered => ({ answer: brokenMock(error) }),
  );
  record(incoming, answered, listening.requests);
  return answered;
}

function badRule(error: TypeError): Answer {
  return failure({ statusCode: 400, message: error.message }, 400);
}

/** A fault of the mock itself must not look like one of the caller's. */
function brokenMock(error: unknown): Answer {
  const reason = error instanceof Error ? error.message : String(error);
  return failure({ statusCode: 500, message: `The mock failed: ${reason}` }, 500);
}

function record(incoming: Incoming, { operation, answer }: Answered, requests: RecordedRequest[]): void {
  const { method, path, query, headers, body } = incoming;
  const given = answer === 'drop' ? undefined : answer;
  requests.push({
    method,
    path,
    query,
    headers,
    body: body.toString(),
    operationId: operation?.id,
    api: operation?.api,
    status: given?.status,
    statusCode: given?.statusCode,
    apiCode: given?.apiCode,
  });
  if (requests.length > mostRequests) requests.shift();
}

/** One line a request: no query, no header and no body, which may hold secrets. */
function logLine({ method, path }: Incoming, { operation, answer }: Answered, took: number): string {
  const result =
    answer === 'drop'
      ? 'dropped'
      : [answer.status, answer.statusCode !== answer.status && answer.statusCode, answer.apiCode]
          .filter(Boolean)
          .join('/');
  return `${method} ${path}${operation ? ` ${operation.id}` : ''} → ${result} (${Math.round(took)} ms)`;
}
