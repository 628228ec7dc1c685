import type { ApiResponse } from './api-promise.ts';
import { buildRequest } from './build-request.ts';
import type { Call } from './build-request.ts';
import type { ReadLimit } from './codec/layout.ts';
import { plainCodec } from './codec/plain-codec.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { ConnectionError } from './errors/connection-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { followRedirects } from './follow-redirects.ts';

/** One attempt of a call. */
interface Attempt {
  readonly call: Call;
  readonly signal: AbortSignal;
  readonly limit: ReadLimit;
  /** Called with the headers of the request that is about to be sent; gives the number of this attempt, from 1. */
  readonly begin: (headers: Headers) => number;
}

/**
 * Builds, signs and sends a call's request, and reads the answer.
 *
 * @throws GenAuthError of one kind or another
 */
export async function attemptCall<T>({ call, signal, limit, begin }: Attempt): Promise<ApiResponse<T>> {
  const { operation, transport } = call;
  const { codec = plainCodec } = operation;
  let origin = '';
  try {
    const built = await buildRequest(call);
    ({ origin } = new URL(built.url));
    const attempts = begin(built.headers);
    const response = await followRedirects(transport, { ...built, operation, signal, attempts });
    const data = await codec.read(operation, response, limit);
    // The contract says that this is a T; nothing at run time could prove it.
    return { data: data as T, status: response.status, headers: response.headers, attempts };
  } catch (cause) {
    if (isGenAuthError(cause)) throw cause;
    if (origin !== '') throw new ConnectionError(origin, operation, cause);
    // What was thrown before there was a request to send is about what the caller gave.
    throw new ConfigurationError(cause instanceof Error ? cause.message : String(cause), operation, cause);
  }
}
