import type { Operation } from '../operation.ts';
import { readJson } from './read-json.ts';

/**
 * Reads an answer in the way its operation promises: an envelope or other JSON as it stands, text, a Blob, a
 * place to go, or nothing.
 *
 * @throws ApiError, DecodeError, see `readJson`
 */
export async function readResponse(operation: Operation, response: Response): Promise<unknown> {
  const kind = operation.response ?? 'envelope';
  const location = kind === 'redirect' && response.headers.get('location');
  if (location) return URL.canParse(location, response.url) ? new URL(location, response.url).href : location;
  const json = /[/+]json\b/i.test(response.headers.get('content-type') ?? '');
  // The API tells of failures in JSON with HTTP status 200, also where it would send a file.
  if (kind === 'envelope' || kind === 'json' || kind === 'redirect' || json || !response.ok) {
    const { text, value } = await readJson(operation, response);
    if (kind === 'text') return text;
    if (kind === 'binary') return new Blob([text], { type: 'application/json' });
    return kind === 'none' ? undefined : value;
  }
  if (kind === 'binary') return response.blob();
  if (kind === 'text') return response.text();
  await response.body?.cancel();
  return undefined;
}
