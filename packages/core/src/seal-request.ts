import type { Credentials } from './authenticate.ts';
import type { DraftedRequest } from './draft-request.ts';
import { isObject } from './is-object.ts';
import { setHeader } from './set-header.ts';
import type { HttpRequest } from './transport.ts';

/**
 * Encodes a draft and adds credentials to it.
 *
 * @throws TypeError when body or credentials cannot be sent as they stand
 */
export function sealRequest(draft: DraftedRequest, credentials: Credentials): Omit<HttpRequest, 'url' | 'signal'> {
  const { method, body: mediaType } = draft.operation;
  const headers = new Headers(draft.headers);
  let body: BodyInit | null = null;
  if (draft.body !== undefined && mediaType !== undefined) {
    const whole = isObject(draft.body) && credentials.body ? { ...credentials.body, ...draft.body } : draft.body;
    const encoded = draft.codec.encode(mediaType, whole);
    body = encoded.body;
    headers.delete('content-type');
    if (encoded.contentType !== undefined) setHeader(headers, 'content-type', encoded.contentType);
  }
  for (const [name, value] of Object.entries(credentials.headers ?? {})) setHeader(headers, name, value);
  return { method, headers, body };
}
