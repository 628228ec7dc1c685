import type { Api, Property } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';

/** What the answers of a document have in common. */
export interface Envelope {
  /** The name of its schema. */
  readonly name: string;
  /** True for a property that every answer has. */
  readonly has: (property: Property) => boolean;
}

/** The envelope, which the index page of a document tells of; undefined when the document has none. */
export function envelopeOf({ envelope: name }: Api, { shape }: Declarations): Envelope | undefined {
  if (name === undefined) return undefined;
  const { properties } = shape({ kind: 'ref', name });
  if (properties.length === 0) return undefined;
  const shared = new Set(properties.map((property) => JSON.stringify(property)));
  return { name, has: (property) => shared.has(JSON.stringify(property)) };
}
