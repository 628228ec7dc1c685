import { objectType } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { extensions } from '../extensions.ts';
import type { Rule } from '../rule.ts';

/** An `x-sdk-` extension that does not exist, or that has no meaning where it stands. Other extensions are not ours. */
export const extensionUnknown: Rule = {
  code: 'extension-unknown',
  severity: 'error',
  check({ document, report }) {
    return {
      any({ node, cursor, type }) {
        for (const key of Object.keys(node)) {
          const extension = extensions.get(key);
          if (extension?.on?.includes(type) === false) {
            const { name } = objectType(type, document.version);
            const places = extension.on.map((place) => `${objectType(place, document.version).name} Object`).join(', ');
            report({
              at: document.child(cursor, key),
              of: 'key',
              message: `\`${key}\` has no meaning on the ${name} Object.`,
              help: `Its place is: ${places}.`,
            });
          } else if (extension === undefined && key.startsWith('x-sdk-')) {
            const help = didYouMean(key, extensions.keys(), 'Use another prefix for extensions of your own.');
            const message = `The extension \`${key}\` does not exist.`;
            report({ at: document.child(cursor, key), of: 'key', message, help });
          }
        }
      },
    };
  },
};
