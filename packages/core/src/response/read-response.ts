import type { ReadLimit } from '../codec/layout.ts';
import { DecodeError } from '../errors/decode-error.ts';
import type { Operation } from '../operation.ts';
import { fileDownload } from './file-download.ts';
import { readJson } from './read-json.ts';

/**
 * Reads an answer in the way its operation promises: an envelope or other JSON as it stands, text, a file, a
 * place to go, or nothing.
 *
 * @param limit holds for what is read after this settles
 * @throws ApiError, DecodeError, see `readJson`
 */
export async function readResponse(operation: Operation, response: Response, limit: ReadLimit): Promise<unknown> {
  const kind = operation.response ?? 'envelope';
  const location = kind === 'redirect' && response.headers.get('location');
  if (location) {
    await response.body?.cancel();
    return URL.canParse(location, response.url) ? new URL(location, response.url).href : location;
  }
  const json = /[/+]json\b/i.test(response.headers.get('content-type') ?? '');
  // The API tells of failures in JSON with HTTP status 200, also where it would send a file.
  if (/^(envelope|json|optional|redirect)$/.test(kind) || json || !response.ok) {
    const text = await response.text();
    const value = readJson(operation, response, text, limit.errorAdvice);
    const isMissing = kind === 'redirect' || (kind === 'optional' && value === undefined && text !== '');
    if (isMissing) throw new DecodeError(operation, response, text);
    if (kind === 'text') return text;
    if (kind === 'binary') return fileDownload(operation, new Response(text, response), limit);
    return kind === 'none' ? undefined : value;
  }
  if (kind === 'binary') return fileDownload(operation, response, limit);
  if (kind === 'text') return response.text();
  await response.body?.cancel();
  return undefined;
}
