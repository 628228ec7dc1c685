import { GenAuthError } from './gen-auth-error.ts';

/** No complete answer arrived: the server could not be reached, or the connection broke. `cause` says why. */
export class ConnectionError extends GenAuthError {
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }

  get code(): 'connection_error' {
    return 'connection_error';
  }
}
