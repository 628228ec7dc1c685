import type { HeaderValues } from '../request-options.ts';
import type { ErrorAdvice } from '../errors/error-advice.ts';
import type { Signals } from '../with-time-limit.ts';

/** Named values. */
export type Values = Readonly<Record<string, unknown>>;

/** A call's parameters, each in the place it is sent in. */
export interface Layout {
  /** The path, filled, not percent-encoded: what signatures are made over. */
  readonly path: string;
  /** Path and query as they stand in the URL, percent-encoded. */
  readonly target: string;
  /** The query as the server has it once it has read it: what signatures are made over. */
  readonly query: Values;
  readonly headers?: HeaderValues;
  /** Undefined when there is none to send. */
  readonly body: unknown;
}

/** A body as `fetch` takes it. */
export interface EncodedBody {
  readonly body: BodyInit;
  /** Undefined where `fetch` alone can give it: a form with files has a boundary. */
  readonly type: string | undefined;
}

/** What ends the reading of a result that arrives after its call has settled. */
export interface ReadLimit {
  /** Milliseconds in which each piece has to come. */
  readonly timeout: number;
  /** The caller's own. */
  readonly signals: Signals;
  readonly errorAdvice?: ErrorAdvice | undefined;
}
