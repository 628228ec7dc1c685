import { memberNames } from '../members.ts';
import type { Rule } from '../rule.ts';

/** Two paths that differ only in the names of their parameters (OpenAPI 3.1.1, section 4.8.8.1: they are identical). */
export const pathDuplicate: Rule = {
  code: 'path-duplicate',
  severity: 'warning',
  check({ document, report }) {
    return {
      paths({ cursor }) {
        const seen = new Map<string, string>();
        for (const path of memberNames(cursor)) {
          const template = path.replaceAll(/\{[^{}]*\}/g, '{}');
          const first = seen.get(template);
          if (first === undefined) {
            seen.set(template, path);
            continue;
          }
          report({
            at: document.child(cursor, path),
            of: 'key',
            message: `The path \`${path}\` matches the same URLs as \`${first}\`.`,
            help: 'Merge the two path items, or change one path.',
          });
        }
      },
    };
  },
};
