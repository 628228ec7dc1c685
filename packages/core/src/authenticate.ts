import type { Operation } from './operation.ts';

/** A request before anything in it is encoded: what signatures are made over. */
export interface RequestDraft {
  readonly operation: Operation;
  /** The path below the base URL, filled, not percent-encoded. */
  readonly path: string;
  /** The query's values by name, as they are sent. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The body before it is written as JSON or as a form. */
  readonly body: unknown;
  /** All headers but those that this step adds. It may set further ones here, such as those that it signs. */
  readonly headers: Headers;
}

/** What makes a request count as someone's. */
export interface Credentials {
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields for a body that is an object; those that the caller gave stay. */
  readonly body?: Readonly<Record<string, string>>;
}

/** Gives the credentials of one request; called anew for each attempt. */
export type Authenticate = (draft: RequestDraft) => Credentials | Promise<Credentials>;
