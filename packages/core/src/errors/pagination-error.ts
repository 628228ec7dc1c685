import { GenAuthError } from './gen-auth-error.ts';

/** The server answered with a page that it had given before, so that going on would never come to an end. */
export class PaginationError extends GenAuthError {
  get code(): 'pagination_error' {
    return 'pagination_error';
  }
}
