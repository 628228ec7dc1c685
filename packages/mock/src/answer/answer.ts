import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';

/** What goes back to the caller. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text as it stands; undefined for an answer without a body. */
  readonly body: string | undefined;
  /** What the log shows beside the HTTP status. */
  readonly statusCode?: number | undefined;
  readonly apiCode?: number | undefined;
}

/** A failure as the API reports it: in the envelope, with HTTP status 200 unless a gateway or the rate limit would answer. */
export interface Failure {
  readonly statusCode: number;
  readonly apiCode?: number | undefined;
  readonly message: string;
  readonly data?: unknown;
}

/** Writes JSON. */
export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** A success in the envelope. */
export function success(data: unknown): Answer {
  const answer = jsonAnswer({ statusCode: 200, message: 'Success', requestId: randomUUID(), data });
  return { ...answer, statusCode: 200 };
}

/** A failure in the envelope. */
export function failure({ statusCode, apiCode, message, data }: Failure, status = httpStatus(statusCode)): Answer {
  const answer = jsonAnswer({ statusCode, apiCode, message, requestId: randomUUID(), data }, status);
  return { ...answer, statusCode, apiCode };
}

/** An error of OAuth 2.0 (RFC 6749, section 5.2; RFC 6750, section 3.1). */
export function oauthError(error: string, error_description: string, status = 400): Answer {
  const challenge = status === 401 ? { 'www-authenticate': `Bearer error="${error}"` } : {};
  const answer = jsonAnswer({ error, error_description }, status);
  return { ...answer, headers: { ...answer.headers, ...challenge, 'cache-control': 'no-store' } };
}

/** Sends a browser to another address. */
export function redirect(location: string): Answer {
  return { status: 302, headers: { location }, body: undefined };
}

/** 429 and what gateways say are HTTP statuses as well; 601 and the like are none. */
function httpStatus(statusCode: number): number {
  return [429, 502, 503, 504].includes(statusCode) && STATUS_CODES[statusCode] ? statusCode : 200;
}
