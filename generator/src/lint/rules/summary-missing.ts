import { textMember } from '../members.ts';
import type { Rule } from '../rule.ts';

/** An operation without a summary, the one line that stands in lists and above examples. */
export const summaryMissing: Rule = {
  code: 'summary-missing',
  severity: 'warning',
  check({ report }) {
    return {
      operation({ node, cursor, field }) {
        if ((textMember(node, 'summary') ?? '').trim() !== '') return;
        report({
          at: cursor,
          of: 'key',
          message: `The \`${field}\` operation has no summary.`,
          help: 'Add a `summary` of a few words.',
        });
      },
    };
  },
};
