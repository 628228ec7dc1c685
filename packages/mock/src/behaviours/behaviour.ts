import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../answer/answer.ts';
import type { Operation } from '../contract/operation.ts';
import type { Caller } from '../credentials/caller.ts';
import type { Mocked } from './mocked.ts';

/** A request that is allowed and valid. */
export interface Call {
  readonly operation: Operation;
  readonly caller: Caller;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The fields of the body; empty when it has none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  /** Where the server was reached, `http://127.0.0.1:7777`. */
  readonly origin: string;
  readonly mocked: Mocked;
}

/** What an operation does beyond showing its example. */
export type Behaviour = (call: Call) => Answer | Promise<Answer>;

/** Behaviours by operationId. */
export type Behaviours = Readonly<Record<string, Behaviour>>;
