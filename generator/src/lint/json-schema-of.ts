import type { Cursor, Document } from '../document/index.ts';
import { isJson } from './media-type.ts';
import { memberNames } from './members.ts';

/** The schema of a request body or response, its reference followed, as JSON; undefined when it has none. */
export function jsonSchemaOf(document: Document, holder: Cursor): Cursor | undefined {
  const content = document.child(document.follow(holder) ?? holder, 'content');
  const mediaType = memberNames(content).find(isJson);
  return mediaType === undefined ? undefined : document.child(document.child(content, mediaType), 'schema');
}
