import type { ApiResponse } from './api-promise.ts';
import { buildRequest } from './build-request.ts';
import type { Call } from './build-request.ts';
import { plainCodec } from './codec/plain-codec.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { ConnectionError } from './errors/connection-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { followRedirects } from './follow-redirects.ts';

/**
 * Builds, signs and sends a call's request, and reads the answer.
 *
 * @param begin called with the headers of the request that is about to be sent; gives the number of this attempt, from 1
 * @throws GenAuthError of one kind or another
 */
export async function attemptCall<T>(
  call: Call,
  signal: AbortSignal,
  begin: (headers: Headers) => number,
): Promise<ApiResponse<T>> {
  const { operation, transport } = call;
  const { codec = plainCodec } = operation;
  let url = '';
  try {
    const request = await buildRequest(call);
    ({ url } = request);
    const attempts = begin(request.headers);
    const response = await followRedirects(transport, { ...request, operation, signal, attempts });
    const { status, headers } = response;
    const data = await codec.read(operation, response, call);
    // The contract says that this is a T; nothing at run time could prove it.
    return { data: data as T, status, headers, attempts };
  } catch (cause) {
    if (isGenAuthError(cause)) throw cause;
    if (url) throw new ConnectionError(new URL(url).origin, operation, cause);
    // What was thrown before there was a request to send is about what the caller gave.
    throw new ConfigurationError(cause instanceof Error ? cause.message : String(cause), operation, cause);
  }
}
