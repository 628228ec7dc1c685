import type { Credentials } from '../credentials/credentials.ts';
import type { Directory } from '../state/directory.ts';

/** Everything that behaviours read and change. */
export interface Mocked {
  readonly credentials: Credentials;
  readonly directory: Directory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
