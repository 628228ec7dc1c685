import type { ApiResponse } from './api-promise.ts';
import { checked } from './checked.ts';
import type { ClientOptions } from './client-options.ts';
import { plainCodec } from './codec/plain-codec.ts';
import { draftRequest } from './draft-request.ts';
import type { DraftedRequest } from './draft-request.ts';
import { ConnectionError } from './errors/connection-error.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import { followRedirects } from './follow-redirects.ts';
import { isObject } from './is-object.ts';
import type { Operation } from './operation.ts';
import type { RequestOptions } from './request-options.ts';
import { sealRequest } from './seal-request.ts';
import type { Transport } from './transport.ts';
import { withTimeLimit } from './with-time-limit.ts';

/** A client's options, checked and complete. */
export type Settings = Omit<ClientOptions, 'transport'> & { readonly transport: Transport };

/** One call of an operation. */
export interface Call {
  readonly settings: Settings;
  readonly operation: Operation;
  readonly params: object;
  readonly options: RequestOptions;
}

/**
 * Performs one call.
 *
 * @throws GenAuthError of one kind or another, and nothing else but what `authenticate` throws
 */
export async function performCall<T>({ settings, operation, params, options }: Call): Promise<ApiResponse<T>> {
  const { codec = plainCodec, accept = 'application/json' } = operation;
  const defaults = { accept, 'x-authing-lang': options.lang ?? settings.lang ?? 'zh-CN' };
  const headers = [defaults, settings.headers, options.headers];
  const draft = checked(operation, () => draftRequest({ operation, codec, params, headers }));
  const timeout = options.timeout ?? settings.timeout;
  return withTimeLimit({ operation, timeout, signal: options.signal }, (signal) => attempt<T>(settings, draft, signal));
}

async function attempt<T>(settings: Settings, draft: DraftedRequest, signal: AbortSignal): Promise<ApiResponse<T>> {
  const { operation, codec, target } = draft;
  const credentials = (await settings.authenticate?.(draft)) ?? {};
  const request = {
    ...checked(operation, () => sealRequest(draft, credentials)),
    url: settings.baseUrl + target,
    signal,
  };
  try {
    const response = await followRedirects(settings.transport, request, operation);
    const data = await codec.read(operation, response);
    // The contract says that this is a T; nothing at run time could prove it.
    return { data: data as T, status: response.status, headers: response.headers };
  } catch (cause) {
    if (isGenAuthError(cause)) throw cause;
    const { origin } = new URL(settings.baseUrl);
    throw new ConnectionError(`no complete answer from ${origin}: ${reasonOf(cause)}. Check network and host.`, {
      operation,
      cause,
    });
  }
}

/** The system's name for what went wrong, such as ECONNREFUSED. Some runtimes have it on the error, some on its cause. */
function reasonOf(error: unknown): string {
  const inner = isObject(error) ? error['cause'] : undefined;
  const codes = [error, inner].map((one) => (isObject(one) ? one['code'] : undefined));
  return codes.find((code) => typeof code === 'string') ?? 'the connection failed';
}
