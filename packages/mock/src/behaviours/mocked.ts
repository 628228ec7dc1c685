import type { Credentials } from '../credentials/credentials.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { Accounts } from '../state/accounts.ts';
import type { Directory } from '../state/directory.ts';

/** Everything that behaviours read and change. */
export interface Mocked {
  readonly credentials: Credentials;
  readonly accounts: Accounts;
  readonly directory: Directory;
  readonly hub: EventHub;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
