import type { Credentials } from '../credentials/credentials.ts';

/** Everything that behaviours read and change. */
export interface Mocked {
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
