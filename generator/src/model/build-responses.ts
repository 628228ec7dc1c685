import type { Cursor } from '../document/index.ts';
import { buildExamples } from './build-examples.ts';
import type { SchemaContext } from './schema-context.ts';
import { isAny, isJson } from './media-type.ts';
import type { MediaType, RequestBody, Response, ResponseHeader } from './operation.ts';
import { objectOf, textOf } from './raw.ts';
import type { Schema } from './schema.ts';

/** The responses of an operation, references followed, in document order. */
export function buildResponses(operation: Cursor, context: SchemaContext): readonly Response[] {
  const { document } = context;
  const responses = document.child(operation, 'responses');
  return Object.keys(objectOf(responses.value)).flatMap((status) => {
    const response = document.follow(document.child(responses, status));
    if (!response || status.startsWith('x-')) return [];
    return [
      {
        status,
        description: textOf(objectOf(response.value)['description']) ?? '',
        contents: buildContents(response, context),
        headers: buildHeaders(response, context),
      },
    ];
  });
}

/** The request body of an operation, JSON first where it is one of several. */
export function buildRequestBody(operation: Cursor, context: SchemaContext): RequestBody | undefined {
  const body = context.document.follow(context.document.child(operation, 'requestBody'));
  if (!body) return undefined;
  const contents = buildContents(body, context);
  const first = contents.find(({ mediaType }) => isJson(mediaType)) ?? contents[0];
  if (!first) return undefined;
  const raw = objectOf(body.value);
  const description = textOf(raw['description']);
  return {
    required: raw['required'] === true,
    ...(description === undefined ? {} : { description }),
    contents: [sendable(first), ...contents.filter((content) => content !== first)],
  };
}

/** A body of no particular media type is JSON unless it is bytes or text; no request can name a range. */
function sendable(content: MediaType): MediaType {
  const isRaw = content.schema.kind === 'binary' || content.schema.kind === 'string';
  return isAny(content.mediaType) && !isRaw ? { ...content, mediaType: 'application/json' } : content;
}

function buildContents(holder: Cursor, context: SchemaContext): readonly MediaType[] {
  const { document } = context;
  const content = document.child(holder, 'content');
  return Object.keys(objectOf(content.value)).map((mediaType) => {
    const each = document.child(content, mediaType);
    const schema = contentSchema(document.child(each, 'schema'), mediaType, context);
    return { mediaType, schema, examples: buildExamples(document, each) };
  });
}

/** Bytes that are a whole body are bytes whatever its media type; those inside of JSON can only be text. */
function contentSchema(cursor: Cursor, mediaType: string, context: SchemaContext): Schema {
  const schema = context.build(cursor, { ...context, bytes: true });
  return schema.kind === 'binary' || !isJson(mediaType) ? schema : context.build(cursor, context);
}

function buildHeaders(response: Cursor, context: SchemaContext): readonly ResponseHeader[] {
  const { document } = context;
  const headers = document.child(response, 'headers');
  return Object.keys(objectOf(headers.value)).flatMap((name) => {
    const header = document.follow(document.child(headers, name));
    if (!header) return [];
    const raw = objectOf(header.value);
    const description = textOf(raw['description']);
    const schema = context.build(document.child(header, 'schema'), context);
    return [
      { name, ...(description === undefined ? {} : { description }), required: raw['required'] === true, schema },
    ];
  });
}
