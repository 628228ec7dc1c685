import type { Api, Property } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { firstSentence } from '../text/first-sentence.ts';

/** What the answers of a document have in common. */
export interface Envelope {
  /** The name of its schema. */
  readonly name: string;
  /** The first sentence of the description of a property that every answer has; of any other the whole description. */
  readonly describe: (property: Property) => string | undefined;
}

/** The envelope, which the index page of a document tells of in full; undefined when the document has none. */
export function envelopeOf({ envelope: name }: Api, { shape }: Declarations): Envelope | undefined {
  if (name === undefined) return undefined;
  const { properties } = shape({ kind: 'ref', name });
  if (properties.length === 0) return undefined;
  const shared = new Set(properties.map((property) => JSON.stringify(property)));
  return {
    name,
    describe(property) {
      const { description } = property.schema;
      return description !== undefined && shared.has(JSON.stringify(property))
        ? firstSentence(description)
        : description;
    },
  };
}
