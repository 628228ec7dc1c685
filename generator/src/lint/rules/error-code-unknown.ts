import { memberNames, members } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A code in `x-sdk-errors` that the document's error catalogue does not explain. */
export const errorCodeUnknown: Rule = {
  code: 'error-code-unknown',
  severity: 'error',
  check({ document, report }) {
    const reference = document.child(document.root, 'x-sdk-error-catalogue');
    const catalogue = document.follow(reference) ?? reference;
    const known = new Set(memberNames(document.child(catalogue, 'apiCodes')));
    return {
      operation({ cursor }) {
        for (const code of members(document, document.child(cursor, 'x-sdk-errors'))) {
          if (!Number.isInteger(code.value) || known.has(String(code.value))) continue;
          report({
            at: code,
            message: `The error code ${String(code.value)} is not in \`x-sdk-error-catalogue\`.`,
            help: 'Add it to `apiCodes` of the catalogue, or correct it.',
          });
        }
      },
    };
  },
};
