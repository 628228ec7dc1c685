import type { Credentials } from './authenticate.ts';
import type { ClientOptions } from './client-options.ts';
import { plainCodec } from './codec/plain-codec.ts';
import { isObject } from './is-object.ts';
import { mergeHeaders } from './merge-headers.ts';
import type { Operation } from './operation.ts';
import type { RequestOptions } from './request-options.ts';
import type { HttpRequest, Transport } from './transport.ts';

/** One call of an operation. */
export interface Call {
  readonly settings: ClientOptions;
  readonly operation: Operation;
  readonly params: object;
  readonly options: RequestOptions;
  readonly transport: Transport;
}

/** A request, but for what belongs to the attempt that sends it. */
type BuiltRequest = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>;

/**
 * Makes the request of one attempt, with its own credentials.
 *
 * @throws TypeError that names the parameter or header which cannot be sent as it stands
 */
export async function buildRequest({ settings, operation, params, options }: Call): Promise<BuiltRequest> {
  const { method, accept = 'application/json', body: mediaType = '', codec = plainCodec } = operation;
  const { target, query, body, headers: own } = codec.layOut(operation, params);
  const lang = options.lang ?? settings.lang ?? 'zh-CN';
  const defaults = { accept, 'x-authing-lang': lang };
  const headers = mergeHeaders(new Headers(), defaults, settings.headers, options.headers, own);
  const path = decodeURIComponent(target.replace(/\?.*/, ''));
  // `security: []` says that the operation needs no credential, so it gets none.
  const authenticate = operation.security?.length === 0 ? undefined : settings.authenticate;
  const credentials: Credentials = (await authenticate?.({ operation, path, query, body, headers })) ?? {};

  const whole = isObject(body) && credentials.body ? { ...credentials.body, ...body } : body;
  const encoded = whole === undefined ? undefined : codec.encode(mediaType, whole);
  mergeHeaders(headers, encoded && { 'content-type': encoded.contentType }, credentials.headers);
  return { method, url: settings.baseUrl + target, headers, body: encoded?.body ?? null };
}
