import type { ApiResponse } from './api-promise.ts';
import { buildRequest } from './build-request.ts';
import type { Call } from './build-request.ts';
import { checked } from './checked.ts';
import { plainCodec } from './codec/plain-codec.ts';
import { ConnectionError } from './errors/connection-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { followRedirects } from './follow-redirects.ts';
import type { Transport } from './transport.ts';

/** One attempt of a call. */
export interface Attempt {
  readonly call: Call;
  readonly transport: Transport;
  readonly signal: AbortSignal;
  /** Called when the request is about to be sent; gives the number of this attempt, from 1. */
  readonly begin: () => number;
}

/**
 * Builds, signs and sends a call's request, and reads the answer.
 *
 * @throws GenAuthError of one kind or another
 */
export async function attemptCall<T>({ call, transport, signal, begin }: Attempt): Promise<ApiResponse<T>> {
  const { operation } = call;
  const { codec = plainCodec } = operation;
  const built = await checked(operation, () => buildRequest(call));
  const attempts = begin();
  try {
    const response = await followRedirects(transport, { ...built, operation, signal, attempt: attempts });
    const data = await codec.read(operation, response);
    // The contract says that this is a T; nothing at run time could prove it.
    return { data: data as T, status: response.status, headers: response.headers, attempts };
  } catch (cause) {
    if (isGenAuthError(cause)) throw cause;
    throw new ConnectionError(new URL(built.url).origin, operation, cause);
  }
}
