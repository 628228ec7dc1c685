import type { Operation } from '../operation.ts';
import { GenAuthError } from './gen-auth-error.ts';

/** An answer arrived that is not what the contract promises: no JSON, no envelope, no redirect. */
export class DecodeError extends GenAuthError {
  declare readonly httpStatus: number;
  readonly #text: string;

  /** @param response what HTTP said of the answer */
  constructor(operation: Operation, response: Pick<Response, 'status' | 'headers'>, text: string) {
    const got = `HTTP ${response.status}, ${response.headers.get('content-type')}, ${text.length} characters`;
    super(`expected ${operation.response ?? 'envelope'}, got ${got}. Check the host.`, operation);
    this.httpStatus = response.status;
    this.#text = text.slice(0, 1000);
  }

  get code(): 'decode_error' {
    return 'decode_error';
  }

  /** The first 1,000 characters of the answer. Kept from inspection and JSON, since they may hold secrets. */
  get text(): string {
    return this.#text;
  }
}
