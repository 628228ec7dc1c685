import type { EncodedBody } from '../codec/layout.ts';
import { fillForm } from './fill-form.ts';
import { isRawBody } from './is-raw-body.ts';
import { jsonText } from './json-text.ts';

/**
 * Writes a body in a media type: JSON, a form, a form with files, or as it is (text, Blob, bytes, stream).
 *
 * @throws TypeError for a value that does not fit the media type
 */
export function encodeBody(mediaType: string, body: unknown): EncodedBody {
  if (/[/+]json\b/i.test(mediaType)) return { body: jsonText(body), type: mediaType };
  if (/^multipart\//i.test(mediaType)) {
    return { body: body instanceof FormData ? body : fillForm(new FormData(), body), type: undefined };
  }
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) {
    const form = body instanceof URLSearchParams ? body : fillForm(new URLSearchParams(), body);
    return { body: form.toString(), type: mediaType };
  }
  if (!isRawBody(body)) throw new TypeError('the body must be text, Blob, ArrayBuffer, typed array or ReadableStream');
  return { body, type: mediaType.includes('*') ? 'application/octet-stream' : mediaType };
}
