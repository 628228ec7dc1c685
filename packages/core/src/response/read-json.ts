import { ApiError } from '../errors/api-error.ts';
import type { ErrorAdvice } from '../errors/error-advice.ts';
import { DecodeError } from '../errors/decode-error.ts';
import { isSuccess, statusOf } from '../errors/status-code.ts';
import type { Operation } from '../operation.ts';

/**
 * Reads an answer's text as JSON: an envelope, unless the operation promises something else.
 *
 * @returns undefined when it is no JSON, which only operations that promise none let pass
 * @throws ApiError for an HTTP status or an envelope's `statusCode` other than 2xx, whatever the operation promises
 * @throws DecodeError for what is not JSON, or no envelope, where one is due
 */
export function readJson(operation: Operation, response: Response, text: string, advice?: ErrorAdvice): unknown {
  const { response: kind = 'envelope' } = operation;
  const value = parseJson(text);
  const { statusCode, message }: Record<string, unknown> = Object(value);
  // An answer without the envelope may have a `statusCode` of its own; with a `message` it is a failure's envelope.
  const status =
    !/json|optional/.test(kind) || typeof message === 'string' ? statusOf(response, value) : response.status;
  if (!isSuccess(status)) throw new ApiError(operation, response, value ?? text.slice(0, 1000), advice);
  if (kind === 'envelope' ? typeof statusCode !== 'number' : kind === 'json' && value === undefined) {
    throw new DecodeError(operation, response, text);
  }
  return value;
}

/** Undefined for what is no JSON. The parser's own error is dropped, since it quotes the text and thereby secrets. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
