import { GenAuthError } from './gen-auth-error.ts';

/** The server redirected to where credentials must not follow, or too often. */
export class RedirectError extends GenAuthError {
  get code(): 'redirect_error' {
    return 'redirect_error';
  }
}
