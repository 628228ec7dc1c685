import { GenAuthError } from './gen-auth-error.ts';

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortError extends GenAuthError {
  get code(): 'abort_error' {
    return 'abort_error';
  }
}
