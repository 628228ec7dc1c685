import { objectType } from '../../document/index.ts';
import { memberNames } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A component whose name holds characters that no reference to it may have (OpenAPI 3.1.1, section 4.8.7.1). */
export const componentName: Rule = {
  code: 'component-name',
  severity: 'warning',
  check({ document, report }) {
    return {
      components({ cursor }) {
        for (const section of Object.keys(objectType('components', document.version).fields)) {
          const components = document.child(cursor, section);
          for (const name of memberNames(components)) {
            if (/^[a-zA-Z0-9._-]+$/.test(name)) continue;
            report({
              at: document.child(components, name),
              of: 'key',
              message: `The component name \`${name}\` has other characters than letters, digits, \`.\`, \`-\` and \`_\`.`,
              help: 'Rename the component.',
            });
          }
        }
      },
    };
  },
};
