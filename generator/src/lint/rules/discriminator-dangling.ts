import { members } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A discriminator's mapping that leads to no schema. */
export const discriminatorDangling: Rule = {
  code: 'discriminator-dangling',
  severity: 'warning',
  check({ document, report }) {
    return {
      discriminator({ cursor }) {
        for (const target of members(document, document.child(cursor, 'mapping'))) {
          if (typeof target.value !== 'string' || document.mappingTarget(target) !== undefined) continue;
          report({
            at: target,
            message: `The mapping leads to \`${target.value}\`, which is no schema.`,
            help: 'Name a schema of `components/schemas`, or write a reference to one.',
          });
        }
      },
    };
  },
};
