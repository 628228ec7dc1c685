import type { Cursor, Document, Visit } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { members } from '../members.ts';
import { propertyNames } from '../property-names.ts';
import type { Rule } from '../rule.ts';

/** Keywords whose schemas describe the very value that the schema around them describes. */
const inPlace = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas']);

/** A required property that no part of the schema has. */
export const requiredUnknown: Rule = {
  code: 'required-unknown',
  severity: 'warning',
  check({ document, report }) {
    return {
      schema(visit) {
        const required = members(document, document.child(visit.cursor, 'required'));
        if (required.length === 0) return;
        const known = wholeProperties(document, visit);
        for (const name of required) {
          if (typeof name.value !== 'string' || known.has(name.value)) continue;
          report({
            at: name,
            message: `The required property \`${name.value}\` does not exist.`,
            help: didYouMean(name.value, known, 'Add it to `properties`, or remove it from `required`.'),
          });
        }
      },
    };
  },
};

/** The properties of the outermost schema that describes the same value. */
function wholeProperties(document: Document, visit: Visit): Set<string> {
  let whole: Cursor = visit.cursor;
  let place: Visit | undefined = visit;
  while (place !== undefined && inPlace.has(place.field) && place.parent?.type === 'schema') {
    place = place.parent;
    whole = place.cursor;
  }
  return new Set([...propertyNames(document, whole), ...propertyNames(document, visit.cursor)]);
}
