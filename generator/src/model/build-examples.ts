import type { Cursor, Document } from '../document/index.ts';
import { objectOf, textOf } from './raw.ts';
import type { Example } from './schema.ts';

/** The examples of a parameter or media type: `example`, or `examples` by name. */
export function buildExamples(document: Document, holder: Cursor): readonly Example[] {
  const raw = objectOf(holder.value);
  if (raw['example'] !== undefined) return [{ name: 'example', value: raw['example'] }];
  const map = document.child(holder, 'examples');
  return Object.keys(objectOf(map.value)).flatMap((name) => {
    const example = objectOf(document.follow(document.child(map, name))?.value);
    if (example['value'] === undefined) return [];
    const summary = textOf(example['summary']);
    return [{ name, ...(summary === undefined ? {} : { summary }), value: example['value'] }];
  });
}
