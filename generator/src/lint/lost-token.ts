import { pointerTokens } from '../document/index.ts';
import type { Cursor, Document } from '../document/index.ts';
import { propertiesOf } from './property-names.ts';

/** Where a JSON pointer leaves what a schema knows. */
export interface LostToken {
  readonly token: string;
  /** The properties that stand there instead. */
  readonly names: readonly string[];
}

/** The first token of a pointer that is no property of the schema reached so far; undefined when all are. */
export function lostToken(document: Document, root: Cursor, pointer: string): LostToken | undefined {
  let schema = root;
  for (const token of pointerTokens(pointer)) {
    const properties = propertiesOf(document, schema);
    const property = properties.get(token);
    if (property === undefined) return { token, names: [...properties.keys()] };
    schema = property;
  }
  return undefined;
}
