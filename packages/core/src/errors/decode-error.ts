import type { Operation } from '../operation.ts';
import { GenAuthError } from './gen-auth-error.ts';

/** An answer that cannot be read. */
export interface UnreadableAnswer {
  readonly operation: Operation;
  readonly response: Response;
  readonly text: string;
}

/** An answer arrived that is not what the contract promises: no JSON, or no envelope. */
export class DecodeError extends GenAuthError {
  readonly httpStatus: number;
  readonly #response: Response;
  readonly #text: string;

  constructor({ operation, response, text }: UnreadableAnswer) {
    const due = operation.response === 'json' ? 'JSON' : 'JSON with a numeric statusCode';
    const got = `HTTP ${response.status}, ${response.headers.get('content-type')}, ${text.length} characters`;
    super(`expected ${due}, got ${got}. Check that the host is right and no proxy answers for it.`, { operation });
    this.httpStatus = response.status;
    this.#response = response;
    this.#text = text.slice(0, 1000);
  }

  override get name(): 'DecodeError' {
    return 'DecodeError';
  }

  get code(): 'decode_error' {
    return 'decode_error';
  }

  /** The first 1,000 characters of the answer. Kept from inspection and JSON, since they may hold secrets. */
  get text(): string {
    return this.#text;
  }

  /** Response headers. Kept from inspection and JSON, since they may set cookies. */
  get headers(): Headers {
    return this.#response.headers;
  }
}
