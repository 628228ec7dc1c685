import { GenAuthError } from './gen-auth-error.ts';

/** No complete answer arrived in time. The server may have done the work all the same. */
export class TimeoutError extends GenAuthError {
  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }

  get code(): 'timeout_error' {
    return 'timeout_error';
  }
}
