import { GenAuthError } from '@genauth/core';
import type { Operation } from '@genauth/core';

/** What to do about the errors that the standards name; about any other, see `usual`. */
const actions: ReadonlyMap<string, string> = new Map([
  ['access_denied', 'The user may begin a new login.'],
  ['consent_required', 'Begin a login in which the user sees a page.'],
  ['interaction_required', 'Begin a login in which the user sees a page.'],
  ['invalid_client', 'Check appId, appSecret and how the application authenticates.'],
  ['invalid_grant', 'Begin a new login.'],
  ['invalid_scope', 'Check which scopes the application may have.'],
  ['invalid_token', 'Get a new access token.'],
  ['insufficient_scope', 'Begin a login that asks for more scopes.'],
  ['login_required', 'Begin a login in which the user sees a page.'],
  ['server_error', 'Try again later.'],
  ['temporarily_unavailable', 'Try again later.'],
]);
const usual = 'Check the request and the settings of the application.';

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
    const what = description ? `${name}: ${description}` : name;
    super(`${what}. ${actions.get(name) ?? usual}`, operation, cause);
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
