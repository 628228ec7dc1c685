import { texts } from '../members.ts';
import type { Rule } from '../rule.ts';

/** An operation without a tag, which belongs to no part of the client. */
export const tagMissing: Rule = {
  code: 'tag-missing',
  severity: 'warning',
  check({ report }) {
    return {
      operation({ node, cursor, field }) {
        if (texts(node['tags']).length > 0) return;
        report({
          at: cursor,
          of: 'key',
          message: `The \`${field}\` operation has no tag.`,
          help: 'Add one of the declared `tags`.',
        });
      },
    };
  },
};
