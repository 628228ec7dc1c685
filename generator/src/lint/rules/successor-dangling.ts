import type { Cursor } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { textMember } from '../members.ts';
import type { Rule } from '../rule.ts';

/** An `x-sdk-successor` that names no operation, so that users of the old one would be led nowhere. */
export const successorDangling: Rule = {
  code: 'successor-dangling',
  severity: 'error',
  check({ document, report }) {
    const ids = new Set<string>();
    const successors: { readonly name: string; readonly at: Cursor }[] = [];
    return {
      operation({ node, cursor }) {
        const id = textMember(node, 'operationId');
        if (id !== undefined) ids.add(id);
        const name = textMember(node, 'x-sdk-successor');
        if (name !== undefined) successors.push({ name, at: document.child(cursor, 'x-sdk-successor') });
      },
      done() {
        for (const { name, at } of successors) {
          if (ids.has(name)) continue;
          report({
            at,
            message: `The successor \`${name}\` is no operation of this document.`,
            help: didYouMean(name, ids, 'Name the operationId of another operation.'),
          });
        }
      },
    };
  },
};
