import { didYouMean } from '../did-you-mean.ts';
import { operationsOf, pathsOf, templateNames } from '../operations.ts';
import { pathParameters } from '../path-parameters.ts';
import type { Rule } from '../rule.ts';

/** A path parameter whose name does not stand in the template of the path. */
export const pathParameterUnused: Rule = {
  code: 'path-parameter-unused',
  severity: 'warning',
  check({ document, report }) {
    return {
      paths({ cursor }) {
        for (const { path, layers } of pathsOf(document, cursor)) {
          const names = templateNames(path);
          const operations = layers.flatMap((layer) => operationsOf(document, layer));
          const holders = layers.concat(operations.map((operation) => operation.cursor));
          for (const { name, at } of holders.flatMap((holder) => pathParameters(document, holder))) {
            if (names.includes(name)) continue;
            report({
              at,
              message: `The path parameter \`${name}\` does not stand in \`${path}\`.`,
              help: didYouMean(name, names, `Put \`{${name}}\` into the path, or remove the parameter.`),
            });
          }
        }
      },
    };
  },
};
