import type { Operation } from '../operation.ts';
import { GenAuthError } from './gen-auth-error.ts';

/** No complete answer arrived: the server could not be reached, or the connection broke. `cause` says why. */
export class ConnectionError extends GenAuthError {
  /** True when no connection was made at all, so that the server certainly did nothing. */
  declare readonly refused: boolean;

  /** @param origin where the request went */
  constructor(origin: string, operation: Operation, cause: unknown) {
    const reason = systemCode(cause) ?? 'the connection failed';
    super(`no complete answer from ${origin}: ${reason}. Check host and network.`, operation, cause);
    this.refused = /refused|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT/i.test(reason);
  }

  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }

  get code(): 'connection_error' {
    return 'connection_error';
  }
}

/** The system's name for what went wrong, such as ECONNREFUSED. Some runtimes have it on the error, some on its cause. */
export function systemCode(error: unknown): string | undefined {
  const { code, cause }: Record<string, unknown> = Object(error);
  const codes: readonly unknown[] = [code, Object(cause)['code']];
  return codes.find((one) => typeof one === 'string');
}
