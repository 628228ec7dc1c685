import type { ApiResponse } from './api-promise.ts';
import { buildRequest } from './build-request.ts';
import type { Call } from './build-request.ts';
import { plainCodec } from './codec/plain-codec.ts';
import { unsendable } from './errors/unsendable.ts';
import { ConnectionError } from './errors/connection-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { followRedirects } from './follow-redirects.ts';
import { behind } from './middleware.ts';
import type { Transport } from './transport.ts';

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
  const { operation, transport, middleware } = call;
  const { codec = plainCodec } = operation;
  let url = '';
  let answered = false;
  const send: Transport = (request) =>
    transport(request).then((response) => {
      answered = true;
      return response;
    });
  try {
    const request = await buildRequest(call);
    ({ url } = request);
    const attempts = begin(request.headers);
    const response = await followRedirects(behind(send, middleware), { ...request, operation, signal, attempts });
    const { status, headers } = response;
    const data = await codec.read(operation, response, call);
    // The contract says that this is a T; nothing at run time could prove it.
    return { data: data as T, status, headers, attempts };
  } catch (cause) {
    if (isGenAuthError(cause)) throw cause;
    if (url) throw new ConnectionError(new URL(url).origin, operation, cause, answered);
    // What was thrown before there was a request to send is about what the caller gave.
    throw unsendable(cause, operation);
  }
}
