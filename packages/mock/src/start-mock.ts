import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contract } from './contract/contract.ts';
import { createFailures } from './control/failures.ts';
import type { FailureRule } from './control/failures.ts';
import type { RecordedRequest } from './control/recorded-request.ts';
import { createCredentials } from './credentials/credentials.ts';
import { acceptSubscribers } from './events/accept-subscribers.ts';
import { createEventHub } from './events/event-hub.ts';
import type { MockOptions } from './mock-options.ts';
import { createListener } from './server/listener.ts';
import { createAccounts } from './state/accounts.ts';
import { createDirectory } from './state/directory.ts';
import { validators } from './validate/validators.ts';

/** A running mock. */
export interface Mock {
  /** Where both APIs are: the `host` of a management client, the `appHost` of an authentication client. */
  readonly url: string;
  /** Where events are subscribed to: the `socketUri` of either client. */
  readonly eventsUrl: string;
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Lets an operation fail, `*` for every one.
   *
   * @returns what ends that
   * @throws TypeError when the contract has no such operation
   */
  fail(operationId: string, rule: FailureRule): () => void;
  /** Goes back to the seed: no failures, no requests, no tokens but the known ones. */
  reset(): void;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** Starts a GenAuth on this machine. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', accessKeys = [], applications = [], now = Date.now } = options;
  const known = contract();
  const failures = createFailures();
  const hub = createEventHub();
  const mocked = {
    credentials: createCredentials({ accessKeys, applications, now }),
    accounts: createAccounts(),
    directory: createDirectory(),
    hub,
    now,
  };
  const requests: RecordedRequest[] = [];
  const reset = (): void => {
    failures.clear();
    mocked.credentials.reset();
    mocked.accounts.reset();
    mocked.directory.reset();
    requests.length = 0;
  };
  const fail = (operationId: string, rule: FailureRule): (() => void) => {
    if (operationId !== '*' && !known.find(operationId)) {
      throw new TypeError(`The contract has no operation ${operationId}.`);
    }
    return failures.add(operationId, rule);
  };
  const answering = { contract: known, validatorFor: validators(known.documents), failures, mocked };
  const server = createServer();
  server.on(
    'request',
    createListener({ answering, requests, control: { fail, reset, failures }, log: options.log, now }),
  );
  acceptSubscribers(server, hub, mocked.credentials);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const address = authority(host, server.address());
  return {
    url: `http://${address}`,
    eventsUrl: `ws://${address}`,
    requests,
    fail,
    reset,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        hub.close();
        server.closeAllConnections();
      }),
  };
}

function authority(host: string, address: AddressInfo | string | null): string {
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port.');
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `${name.includes(':') ? `[${name}]` : name}:${address.port}`;
}
