import { isJson } from './build-responses.ts';
import { type FindDeclaration, objectShape } from './object-shape.ts';
import type { MediaType, OperationResult, Response } from './operation.ts';
import type { Schema } from './schema.ts';

/** What a call resolves to: the content of the successful responses. */
export function operationResult(
  responses: readonly Response[],
  envelope: string | undefined,
  find: FindDeclaration,
): OperationResult {
  const successes = successful(responses);
  const contents = successes.flatMap((response) => response.contents);
  const json = contents.filter(({ mediaType }) => isJson(mediaType));
  const [first] = json;
  if (first) {
    const schema = eitherOf(json);
    const isEnvelope = envelope !== undefined && objectShape(schema, find)?.names.has('statusCode') === true;
    return { kind: isEnvelope ? 'envelope' : 'json', mediaType: first.mediaType, schema };
  }
  const [other] = contents;
  if (!other) return { kind: successes.length === 0 && responses.some(isRedirect) ? 'redirect' : 'none' };
  const isText = other.schema.kind !== 'binary' && /^text\/|[/+]xml\b/i.test(other.mediaType);
  return { kind: isText ? 'text' : 'binary', mediaType: other.mediaType };
}

/** The responses with a 2xx status; `default` stands for success where no other does. */
function successful(responses: readonly Response[]): readonly Response[] {
  const named = responses.filter(({ status }) => /^2(?:\d\d|XX)$/i.test(status));
  if (named.length > 0) return named;
  return responses.filter(({ status }) => status === 'default' && responses.length === 1);
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
