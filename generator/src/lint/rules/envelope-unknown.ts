import { nameComponents } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { memberNames, textMember } from '../members.ts';
import type { Rule } from '../rule.ts';

/** An `x-sdk-envelope` that names no schema of the contract. */
export const envelopeUnknown: Rule = {
  code: 'envelope-unknown',
  severity: 'error',
  check({ document, report }) {
    return {
      openapi({ node, cursor }) {
        const name = textMember(node, 'x-sdk-envelope');
        if (name === undefined) return;
        const own = memberNames(document.child(document.child(cursor, 'components'), 'schemas'));
        const added = nameComponents(document).added.filter((component) => component.type === 'schema');
        const known = new Set([...own, ...added.map((component) => component.name)]);
        if (known.has(name)) return;
        report({
          at: document.child(cursor, 'x-sdk-envelope'),
          message: `The envelope \`${name}\` is no schema of this document.`,
          help: didYouMean(name, known, 'Name a schema that responses refer to.'),
        });
      },
    };
  },
};
