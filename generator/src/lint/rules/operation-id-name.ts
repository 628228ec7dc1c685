import { isOperationName, methodName } from '../../naming.ts';
import { textMember } from '../members.ts';
import type { Rule } from '../rule.ts';

/** An operationId that cannot be a method's name as it stands. */
export const operationIdName: Rule = {
  code: 'operation-id-name',
  severity: 'warning',
  check({ document, report }) {
    return {
      operation({ node, cursor }) {
        const id = textMember(node, 'operationId');
        if (id === undefined || isOperationName(id)) return;
        report({
          at: document.child(cursor, 'operationId'),
          message: /^[a-z][A-Za-z0-9]*$/.test(id)
            ? `The operationId \`${id}\` is a word that JavaScript or every client has already.`
            : `The operationId \`${id}\` is not in lowerCamelCase.`,
          help: `Call it \`${methodName(id)}\`, for example.`,
        });
      },
    };
  },
};
