import { extensions } from '../extensions.ts';
import type { Rule } from '../rule.ts';

/** An extension whose value is not of the shape that the generator understands. */
export const extensionValue: Rule = {
  code: 'extension-value',
  severity: 'error',
  check({ document, report }) {
    return {
      any({ node, cursor, type }) {
        for (const key of Object.keys(node)) {
          const extension = key.startsWith('x-') ? extensions.get(key) : undefined;
          if (extension === undefined || extension.on?.includes(type) === false || extension.accepts(node[key]))
            continue;
          report({
            at: document.child(cursor, key),
            message: `\`${key}\` has another value than it may have.`,
            help: `Make it ${extension.wanted}.`,
          });
        }
      },
    };
  },
};
