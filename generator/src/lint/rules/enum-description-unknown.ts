import { didYouMean } from '../did-you-mean.ts';
import { memberNames } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A key of `x-enumDescriptions` that is no value of the enum. */
export const enumDescriptionUnknown: Rule = {
  code: 'enum-description-unknown',
  severity: 'warning',
  check({ document, report }) {
    return {
      schema({ node, cursor }) {
        const descriptions = document.child(cursor, 'x-enumDescriptions');
        const values = new Set(Array.isArray(node['enum']) ? node['enum'].map(String) : []);
        for (const key of memberNames(descriptions)) {
          if (values.has(key)) continue;
          report({
            at: document.child(descriptions, key),
            of: 'key',
            message: `\`${key}\` is described, but is no value of the enum.`,
            help: didYouMean(key, values, 'Add it to the enum, or remove its description.'),
          });
        }
      },
    };
  },
};
