import type { Rule } from '../rule.ts';

/** A path parameter that is not said to be required (OpenAPI 3.1.1, section 4.8.12: it must be). */
export const pathParameterOptional: Rule = {
  code: 'path-parameter-optional',
  severity: 'warning',
  check({ report }) {
    return {
      parameter({ node, cursor }) {
        if (node['in'] !== 'path' || node['required'] === true) return;
        report({
          at: cursor,
          message: `The path parameter \`${String(node['name'])}\` is not required.`,
          help: 'Add `required: true`.',
        });
      },
    };
  },
};
