import { ConfigurationError } from '@genauth/core';
import type { Client } from '@genauth/core';
import type { AuthenticationOptions } from './authentication-options.ts';
import type { KeySource } from './tokens/key-source.ts';

/** What the helpers of a client know of its application. */
export interface Application {
  readonly options: AuthenticationOptions;
  /** `appHost` without a slash at its end. */
  readonly baseUrl: string;
  /** The token that requests carry now. */
  readonly accessToken: () => Promise<string | undefined>;
  /** A client of the same application for work that any number of calls wait for: it has neither signal nor deadline. */
  readonly steady: Client;
  /** What it has in common with copies of its client. */
  shared: SharedKeys;
}

/** The public keys of an application. */
export interface SharedKeys {
  /** What fetches them. */
  readonly client: Client;
  source?: KeySource;
}

// Beside the clients and not in them, so that no inspection of a client shows a secret.
const applications = new WeakMap<Client, Application>();

/** Keeps what `applicationOf` gives for a client. */
export function setApplication(client: Client, application: Application): void {
  applications.set(client, application);
}

/** @throws ConfigurationError for a client that this copy of the package has not made */
export function applicationOf(client: Client): Application {
  const application = applications.get(client);
  if (application) return application;
  throw new ConfigurationError('the client must come from createAuthenticationClient of the same copy of this package');
}

/** Lets a copy of a client use the keys that the client has, unless they are others or it fetches them in another way. */
export function shareKeys(client: Client, copy: Client): void {
  const [from, to] = [applicationOf(client), applicationOf(copy)];
  const isSame = (['appId', 'fetch', 'transport'] as const).every((name) => from.options[name] === to.options[name]);
  if (!isSame || from.baseUrl !== to.baseUrl) return;
  for (const one of [to, applicationOf(to.steady)]) one.shared = from.shared;
}
