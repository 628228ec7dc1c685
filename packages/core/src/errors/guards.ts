import type { AbortError } from './abort-error.ts';
import type { ApiCode } from './api-code.ts';
import type { ApiError } from './api-error.ts';
import type { ConfigurationError } from './configuration-error.ts';
import type { ConnectionError } from './connection-error.ts';
import type { DecodeError } from './decode-error.ts';
import { isGenAuthError } from './is-gen-auth-error.ts';
import type { PaginationError } from './pagination-error.ts';
import type { RedirectError } from './redirect-error.ts';
import type { TimeoutError } from './timeout-error.ts';

/**
 * Whether the API answered with a failure; with `apiCode`, whether it did so for that reason. Like every guard here it
 * holds across duplicate copies of the package, where `instanceof` does not.
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<C extends ApiCode>(error: unknown, apiCode: C): error is ApiError & { readonly apiCode: C };
export function isApiError(error: unknown, apiCode?: ApiCode): boolean {
  if (!isGenAuthError(error) || error.code !== 'api_error') return false;
  return apiCode === undefined || ('apiCode' in error && error.apiCode === apiCode);
}

/** Whether no complete answer arrived for want of a connection. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isGenAuthError(error) && error.code === 'connection_error';
}

/** Whether no complete answer arrived in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isGenAuthError(error) && error.code === 'timeout_error';
}

/** Whether the caller's signal ended the call. */
export function isAbortError(error: unknown): error is AbortError {
  return isGenAuthError(error) && error.code === 'abort_error';
}

/** Whether the answer could not be read. */
export function isDecodeError(error: unknown): error is DecodeError {
  return isGenAuthError(error) && error.code === 'decode_error';
}

/** Whether pages that never end were refused. */
export function isPaginationError(error: unknown): error is PaginationError {
  return isGenAuthError(error) && error.code === 'pagination_error';
}

/** Whether a redirect was refused. */
export function isRedirectError(error: unknown): error is RedirectError {
  return isGenAuthError(error) && error.code === 'redirect_error';
}

/** Whether options or parameters were refused before anything was sent. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return isGenAuthError(error) && error.code === 'configuration_error';
}
