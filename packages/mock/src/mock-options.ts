import type { AccessKey, Application } from './credentials/known-credentials.ts';

/** How a mock is set up. Everything has a default. */
export interface MockOptions {
  /** By default any port that is free. */
  readonly port?: number | undefined;
  /** The address to listen on: `127.0.0.1`, so that only this machine can call. */
  readonly host?: string | undefined;
  /** Access keys that sign management requests, besides the known one. */
  readonly accessKeys?: readonly AccessKey[] | undefined;
  /** Applications that users sign in to, besides the known one. */
  readonly applications?: readonly Application[] | undefined;
  /** Takes a line for each request. Lines hold no query, header or body. */
  readonly log?: ((line: string) => void) | undefined;
  /** The clock of the mock, in milliseconds since 1970: `Date.now`. */
  readonly now?: (() => number) | undefined;
}
