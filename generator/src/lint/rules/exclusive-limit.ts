import { lastToken } from '../../document/index.ts';
import { isLimitOfOtherVersion } from '../limit-of-other-version.ts';
import type { Rule } from '../rule.ts';

/** `exclusiveMinimum` or `exclusiveMaximum` as the other version has it. What it means is plain all the same. */
export const exclusiveLimit: Rule = {
  code: 'exclusive-limit',
  severity: 'warning',
  check({ document, report }) {
    return {
      mismatch(cursor, shape) {
        if (!isLimitOfOtherVersion(cursor, shape)) return;
        const keyword = lastToken(cursor.pointer) ?? '';
        const inclusive = keyword === 'exclusiveMinimum' ? 'minimum' : 'maximum';
        const is = document.version === '3.1' ? 'the limit itself' : 'true or false';
        report({
          at: cursor,
          message: `\`${keyword}\` is ${is} in OpenAPI ${document.version}.`,
          help: help(cursor.value, keyword, inclusive),
        });
      },
    };
  },
};

function help(value: unknown, keyword: string, inclusive: string): string {
  if (value === false) return `Remove it: \`${inclusive}\` alone says as much.`;
  if (value === true) return `Write the limit as \`${keyword}\`, in place of \`${inclusive}\`.`;
  return `Write the limit as \`${inclusive}\`, and \`${keyword}: true\` beside it.`;
}
