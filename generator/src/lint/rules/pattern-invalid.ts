import { textMember } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A `pattern` that is no regular expression of ECMA-262 with the `u` flag, which JSON Schema asks for. */
export const patternInvalid: Rule = {
  code: 'pattern-invalid',
  severity: 'warning',
  check({ document, report }) {
    return {
      schema({ node, cursor }) {
        const pattern = textMember(node, 'pattern');
        const reason = pattern === undefined ? undefined : syntaxError(pattern);
        if (reason === undefined) return;
        report({
          at: document.child(cursor, 'pattern'),
          message: `The pattern is no regular expression: ${reason}.`,
          help: 'Write it as JavaScript would with the `u` flag, without slashes around it.',
        });
      },
    };
  },
};

function syntaxError(pattern: string): string | undefined {
  try {
    RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof SyntaxError ? error.message.replace(/^.*: /s, '').toLowerCase() : 'it is too large';
  }
}
