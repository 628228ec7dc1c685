import type { Visit } from '../../document/index.ts';
import { listedParameters } from '../path-parameters.ts';
import type { Rule } from '../rule.ts';

/** Two parameters of one list with the same name in the same place. */
export const parameterDuplicate: Rule = {
  code: 'parameter-duplicate',
  severity: 'warning',
  check({ document, report }) {
    return { pathItem: checkList, operation: checkList };

    function checkList({ cursor }: Visit): void {
      const seen = new Set<string>();
      for (const { name, in: place, at } of listedParameters(document, cursor)) {
        // RFC 9110, section 5.1: field names are case-insensitive.
        const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
        if (seen.has(key)) {
          report({
            at,
            message: `The ${place} parameter \`${name}\` stands twice in this list.`,
            help: 'Remove one of the two.',
          });
        }
        seen.add(key);
      }
    }
  },
};
