import { didYouMean } from '../did-you-mean.ts';
import { memberNames } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A security requirement that names no security scheme of the document. */
export const securityUndeclared: Rule = {
  code: 'security-undeclared',
  severity: 'warning',
  check({ document, report }) {
    const schemes = document.child(document.child(document.root, 'components'), 'securitySchemes');
    const declared = new Set(memberNames(schemes));
    return {
      securityRequirement({ cursor }) {
        for (const name of memberNames(cursor)) {
          if (declared.has(name)) continue;
          report({
            at: document.child(cursor, name),
            of: 'key',
            message: `The security scheme \`${name}\` is not declared.`,
            help: didYouMean(name, declared, 'Declare it in `components/securitySchemes`.'),
          });
        }
      },
    };
  },
};
