import { isAny, isJson, isNamedJson, isText } from './media-type.ts';
import type { MediaType, OperationResult, Response } from './operation.ts';
import type { Schema } from './schema.ts';

/**
 * What a call resolves to: the content of the successful responses.
 *
 * @param json what JSON is, of which the document and the operation decide
 */
export function operationResult(responses: readonly Response[], json: 'envelope' | 'json'): OperationResult {
  const successes = successful(responses);
  const contents = successes.flatMap((response) => response.contents);
  const jsonContents = contents.filter(isJsonContent);
  const [first] = jsonContents;
  if (first) {
    const optional = successes.some((response) => response.contents.length === 0);
    return { kind: json, mediaType: first.mediaType, schema: eitherOf(jsonContents), optional };
  }
  const [other] = contents;
  if (!other) return { kind: successes.length === 0 && responses.some(isRedirect) ? 'redirect' : 'none' };
  return { kind: isTextContent(other) ? 'text' : 'binary', mediaType: other.mediaType };
}

/** Bytes are no JSON, whatever the media type says; text of no particular media type is read as it is. */
function isJsonContent({ mediaType, schema }: MediaType): boolean {
  if (schema.kind === 'binary') return false;
  return isNamedJson(mediaType) || (isJson(mediaType) && schema.kind !== 'string');
}

function isTextContent({ mediaType, schema }: MediaType): boolean {
  return schema.kind !== 'binary' && (isText(mediaType) || isAny(mediaType));
}

/** The responses with a 2xx status; `default` stands for success where every other response is a failure. */
function successful(responses: readonly Response[]): readonly Response[] {
  const named = responses.filter(({ status }) => /^2(?:\d\d|XX)$/i.test(status));
  if (named.length > 0) return named;
  if (responses.some(({ status }) => /^[13]/.test(status))) return [];
  return responses.filter(({ status }) => status === 'default');
}

function isRedirect({ status }: Response): boolean {
  return /^30[12378]$/.test(status);
}

function eitherOf(contents: readonly MediaType[]): Schema {
  const distinct = new Map(contents.map(({ schema }) => [JSON.stringify(schema), schema]));
  const [only, ...others] = [...distinct.values()];
  if (only && others.length === 0) return only;
  return { kind: 'union', variants: [...distinct.values()] };
}
