import type { Operation } from '../operation.ts';
import type { ApiCode } from './api-code.ts';
import type { ErrorAdvice } from './error-advice.ts';
import { GenAuthError } from './gen-auth-error.ts';
import { retryAfter } from './retry-after.ts';
import { statusOf } from './status-code.ts';

function usualAdvice(statusCode: number): string {
  if (statusCode === 429 || statusCode >= 500) return 'Try again later.';
  return statusCode === 401 || statusCode === 403 ? 'Check the credentials.' : 'Check the input.';
}

/** The API answered, and the answer is a failure. */
export class ApiError extends GenAuthError {
  /** `statusCode` of the body; the HTTP status where the body has none. */
  declare readonly statusCode: number;
  /** The business reason, where there is one. */
  declare readonly apiCode: ApiCode | undefined;
  /** The server's id of this request: what support asks for. */
  declare readonly requestId: string | undefined;
  /** The HTTP status, which is 200 for most failures of this API. */
  declare readonly httpStatus: number;
  /** Milliseconds after which the server wants to be called again, if it says so. */
  declare readonly retryAfterMs: number | undefined;
  readonly #headers: Headers;
  readonly #data: unknown;

  /**
   * @param response the answer, read
   * @param body what it held, as JSON if it was that, else as text
   * @param advice says what to do about it
   */
  constructor(operation: Operation, response: Response, body: unknown, advice?: ErrorAdvice) {
    const { headers } = response;
    const fields: Record<string, unknown> = Object(body);
    const text = (name: string): string | undefined => {
      const value = fields[name];
      return typeof value === 'string'
        ? value
            .slice(0, 500)
            .replace(/\p{Cc}/gu, ' ')
            .replace(/\.$/, '')
        : undefined;
    };
    const statusCode = statusOf(response, body);
    const retryAfterMs = retryAfter(headers.get('retry-after'));
    const apiCode = typeof fields['apiCode'] === 'number' ? fields['apiCode'] : undefined;
    const requestId = text('requestId') ?? headers.get('x-request-id') ?? undefined;
    // The latter two by RFC 6749, section 5.2, from the endpoints of OAuth.
    const reason = text('message') ?? text('error_description') ?? text('error') ?? 'no reason given';
    const business = apiCode ? `, apiCode ${apiCode}` : '';
    const next = advice?.(statusCode, apiCode) ?? usualAdvice(statusCode);
    const wait = retryAfterMs ? ` Wait ${retryAfterMs / 1000} s.` : '';
    const support = requestId ? ` Request id: ${requestId}.` : '';
    super(`statusCode ${statusCode}${business}: ${reason}. ${next}${wait}${support}`, operation);
    this.statusCode = statusCode;
    this.apiCode = apiCode;
    this.requestId = requestId;
    this.httpStatus = response.status;
    this.retryAfterMs = retryAfterMs;
    this.#headers = headers;
    this.#data = 'statusCode' in fields ? fields['data'] : body;
  }

  get code(): 'api_error' {
    return 'api_error';
  }

  /**
   * What came with the failure: the envelope's `data` (such as the token for a second factor), else the whole body,
   * cut to 1,000 characters where it is no JSON. Kept from inspection and JSON, since it may hold secrets.
   */
  get data(): unknown {
    return this.#data;
  }

  /** Response headers. Kept from inspection and JSON, since they may set cookies. */
  get headers(): Headers {
    return this.#headers;
  }
}
