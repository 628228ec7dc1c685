import type { Operation } from '../contract/operation.ts';
import type { Incoming } from '../server/incoming.ts';
import type { Fault } from './fault.ts';

/** A body as it could be read: a value with the media type that it has, or what is wrong with it. */
export type ReadBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: unknown; readonly mediaType: string }
  | { readonly kind: 'unreadable'; readonly fault: Fault };

/** Reads a body by its media type: JSON, a form or a multipart form. */
export async function readBody({ headers, body }: Incoming, operation: Operation): Promise<ReadBody> {
  const content = Object.keys(operation.body?.content ?? {});
  if (body.length === 0) return { kind: 'none' };
  if (content.length === 0) return unreadable('/body', 'is not expected: this operation takes none');
  const contentType = headers['content-type'] ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!content.includes(mediaType)) {
    const wanted = content.join(' or ');
    return unreadable('/headers/content-type', contentType === '' ? `is required: ${wanted}` : `must be ${wanted}`);
  }
  try {
    return { kind: 'value', value: await parse(body, contentType, mediaType), mediaType };
  } catch (error) {
    return unreadable('/body', notParsed(mediaType, error));
  }
}

function unreadable(pointer: string, message: string): ReadBody {
  return { kind: 'unreadable', fault: { pointer, message } };
}

async function parse(body: Buffer, contentType: string, mediaType: string): Promise<unknown> {
  if (mediaType === 'application/x-www-form-urlencoded') return fieldsOf(new URLSearchParams(body.toString()));
  if (mediaType !== 'multipart/form-data') return JSON.parse(body.toString());
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  // A file stands for itself by its name: what it holds is nobody's business here.
  return fieldsOf(form, (value) => (typeof value === 'string' ? value : value.name));
}

function fieldsOf<T>(
  entries: Iterable<[string, T]>,
  toText: (value: T) => unknown = (value) => value,
): Record<string, unknown> {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of entries) fields.set(name, [...(fields.get(name) ?? []), toText(value)]);
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

function notParsed(mediaType: string, error: unknown): string {
  const place = /position \d+(?: \(line \d+ column \d+\))?/.exec(error instanceof Error ? error.message : '');
  return `is not ${mediaType}${place ? `, from ${place[0]} on` : ''}`;
}
