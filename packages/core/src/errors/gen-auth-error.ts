import type { Operation } from '../operation.ts';

/** Marks every error of this library, also across duplicate copies of the package. */
export const errorBrand: unique symbol = Symbol.for('@genauth/error');

/** Stable codes, one for each class of error. */
export type ErrorCode =
  | 'api_error'
  | 'connection_error'
  | 'timeout_error'
  | 'abort_error'
  | 'decode_error'
  | 'redirect_error'
  | 'pagination_error'
  | 'configuration_error'
  | 'oauth_error'
  | 'callback_error'
  | 'token_error';

/**
 * What everything thrown by this library extends. Neither its message nor what inspection or JSON shows of it holds
 * a query, a header, a body, a token or a secret.
 */
export abstract class GenAuthError extends Error {
  /** Tells the classes apart, also where `instanceof` cannot. */
  abstract readonly code: ErrorCode;
  /** The contract's name of the operation that failed; undefined outside of one. */
  declare readonly operationId: string | undefined;
  /** Its HTTP method. */
  declare readonly method: string | undefined;
  /** Requests that were sent before it was thrown, redirects not counted. */
  attempts = 0;
  /** Its path as in the contract: parameters are left as `{name}`, since their values may be secret. */
  declare readonly path: string | undefined;

  /**
   * @param operation the one that failed, if it was one
   * @param cause what made it fail
   */
  constructor(message: string, operation?: Operation, cause?: unknown) {
    const { operationId, method, path }: Partial<Operation> = operation ?? {};
    const place = operation ? `${operationId} (${method} ${path}): ` : '';
    super(place + message, cause === undefined ? undefined : { cause });
    this.operationId = operationId;
    this.method = method;
    this.path = path;
  }

  /** That of its class, told from the code since bundlers rename classes. */
  override get name(): string {
    return this.code.replace(/(^|_)./g, (start) => start.slice(-1).toUpperCase());
  }

  /** What `JSON.stringify` shows: kind, message and numbers; neither data, headers nor cause. */
  toJSON(): object {
    const { name, code, message } = this;
    return { ...this, name, code, message };
  }

  /** True for every error of this library. */
  get [errorBrand](): true {
    return true;
  }
}
