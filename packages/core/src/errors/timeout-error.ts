import { GenAuthError } from './gen-auth-error.ts';

/** No complete answer arrived in time. The server may have done the work all the same. */
export class TimeoutError extends GenAuthError {
  get code(): 'timeout_error' {
    return 'timeout_error';
  }
}
