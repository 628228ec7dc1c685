import { members } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A value that stands twice in an enum. */
export const enumDuplicate: Rule = {
  code: 'enum-duplicate',
  severity: 'warning',
  check({ document, report }) {
    return {
      schema({ cursor }) {
        const seen = new Set<string>();
        for (const value of members(document, document.child(cursor, 'enum'))) {
          const text = JSON.stringify(value.value);
          if (seen.has(text)) {
            report({
              at: value,
              message: `The value ${text} stands twice in the enum.`,
              help: 'Remove one of the two.',
            });
          }
          seen.add(text);
        }
      },
    };
  },
};
