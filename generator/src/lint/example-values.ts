import type { Cursor, Document } from '../document/index.ts';
import { memberNames } from './members.ts';

/** The values of `example` and `examples` of a media type, parameter or header, references followed. */
export function exampleValues(document: Document, holder: Cursor): Cursor[] {
  const examples = document.child(holder, 'examples');
  const named = memberNames(examples).flatMap((name) => {
    const example = document.follow(document.child(examples, name));
    return example === undefined ? [] : [document.child(example, 'value')];
  });
  return [document.child(holder, 'example'), ...named].filter(({ value }) => value !== undefined);
}
