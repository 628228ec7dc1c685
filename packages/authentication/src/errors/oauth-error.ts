import { GenAuthError } from '@genauth/core';
import type { Operation } from '@genauth/core';

/** What the provider says went wrong, as it came off the wire. */
export interface OAuthFailure {
  readonly error: string;
  readonly error_description?: unknown;
}

/**
 * The provider answered with an error of OAuth 2.0: to an authorization request (RFC 6749, section 4.1.2.1; OpenID Connect
 * Core, section 3.1.2.6), to a token request (RFC 6749, section 5.2), or about a bearer token (RFC 6750, section 3.1).
 * Where HTTP was involved, `cause` is the `ApiError` with status and request id.
 */
export class OAuthError extends GenAuthError {
  /** The error's code: `access_denied`, `login_required`, `invalid_grant`, … */
  readonly error: string;
  /** The provider's words for developers, where it has any. */
  readonly errorDescription: string | undefined;

  /** @param operation the one that failed; undefined for an error that the browser brought */
  constructor({ error, error_description }: OAuthFailure, operation?: Operation, cause?: unknown) {
    const name = printable(error, 100);
    const description = typeof error_description === 'string' ? printable(error_description, 500) : undefined;
    super(description ? `${name}: ${description}` : name, operation, cause);
    this.error = name;
    this.errorDescription = description;
  }

  override get name(): 'OAuthError' {
    return 'OAuthError';
  }

  get code(): 'oauth_error' {
    return 'oauth_error';
  }
}

/** RFC 6749, appendix A.7 and A.8 allow printable ASCII only: what has line breaks in it could forge lines of a log. */
function printable(text: string, length: number): string {
  return text.slice(0, length).replaceAll(/[^\x20-\x7e]/g, '?');
}
