import { operationsOf, pathsOf, templateNames } from '../operations.ts';
import { pathParameters } from '../path-parameters.ts';
import type { Rule } from '../rule.ts';

/** A name in a path's template that no parameter of an operation declares. */
export const pathParameterUndeclared: Rule = {
  code: 'path-parameter-undeclared',
  severity: 'warning',
  check({ document, report }) {
    return {
      paths({ cursor }) {
        for (const { path, layers } of pathsOf(document, cursor)) {
          const names = templateNames(path);
          const shared = layers.flatMap((layer) => pathParameters(document, layer));
          for (const operation of layers.flatMap((layer) => operationsOf(document, layer))) {
            const declared = shared
              .concat(pathParameters(document, operation.cursor))
              .map((parameter) => parameter.name);
            for (const name of names.filter((candidate) => !declared.includes(candidate))) {
              report({
                at: operation.cursor,
                of: 'key',
                message: `No parameter of the \`${operation.method}\` operation declares \`{${name}}\` of \`${path}\`.`,
                help: `Add a parameter with \`name: ${name}\`, \`in: path\` and \`required: true\`.`,
              });
            }
          }
        }
      },
    };
  },
};
