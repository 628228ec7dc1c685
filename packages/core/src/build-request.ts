import { plainCodec } from './codec/plain-codec.ts';
import { isObject } from './is-object.ts';
import { mergeHeaders } from './merge-headers.ts';
import type { Operation } from './operation.ts';
import type { HeaderValues } from './request-options.ts';
import type { Settings } from './settings.ts';
import type { HttpRequest, Transport } from './transport.ts';
import type { Signals } from './with-time-limit.ts';

/** One call of an operation, with all that holds for it. */
export interface Call extends Omit<Settings, 'headers' | 'signal' | 'transport'> {
  readonly operation: Operation;
  readonly params: object;
  /** Those of the client, and those of the call over them. */
  readonly headers: readonly (HeaderValues | undefined)[];
  readonly transport: Transport;
  /** That of the client, and that of the call. */
  readonly signals: Signals;
  /** When its deadline is, by `performance.now()`. */
  readonly ends: number;
}

/** A request, but for what belongs to the attempt that sends it. */
type BuiltRequest = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>;

/**
 * Makes the request of one attempt, with its own credentials.
 *
 * @throws TypeError that names the parameter or header which cannot be sent as it stands
 */
export async function buildRequest(call: Call): Promise<BuiltRequest> {
  const { operation, lang } = call;
  const { method, accept = 'application/json', body: mediaType = '', codec = plainCodec, security } = operation;
  const { path, target, query, body, headers: own } = codec.layOut(operation, call.params);
  const headers = mergeHeaders(new Headers(), { accept, 'x-authing-lang': lang }, ...call.headers, own);
  // `security: []` says that the operation needs no credential, so it gets none.
  const needsNone = security && !security[0];
  const credentials = needsNone ? {} : await call.authenticate?.({ operation, path, query, body, headers });

  const whole = isObject(body) && credentials?.body ? { ...credentials.body, ...body } : body;
  const encoded = whole === undefined ? undefined : codec.encode(mediaType, whole);
  mergeHeaders(headers, encoded && { 'content-type': encoded.type }, credentials?.headers);
  return { method, url: call.baseUrl + target, headers, body: encoded?.body ?? null };
}
