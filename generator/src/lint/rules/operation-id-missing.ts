import type { Rule } from '../rule.ts';

/** An operation without a name: what is generated for it would be called after its path. */
export const operationIdMissing: Rule = {
  code: 'operation-id-missing',
  severity: 'warning',
  check({ report }) {
    return {
      operation({ node, cursor, field }) {
        if (Object.hasOwn(node, 'operationId')) return;
        report({
          at: cursor,
          of: 'key',
          message: `The \`${field}\` operation has no operationId.`,
          help: 'Add an `operationId` in lowerCamelCase.',
        });
      },
    };
  },
};
