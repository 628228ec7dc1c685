import type { Visit } from '../../document/index.ts';
import { isRecord } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { memberNames, textMember } from '../members.ts';
import { templateNames } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** A server URL that is neither http(s) nor relative, or whose variables are not declared. */
export const serverUrl: Rule = {
  code: 'server-url',
  severity: 'error',
  check({ document, report }) {
    return { server };

    function server({ node, cursor }: Visit): void {
      const url = textMember(node, 'url');
      if (url === undefined) return;
      const variables = document.child(cursor, 'variables');
      for (const name of templateNames(url).filter((variable) => !memberNames(variables).includes(variable))) {
        problem(
          `The variable \`{${name}}\` of the server URL is not declared.`,
          didYouMean(name, memberNames(variables), 'Declare it in `variables`, with a default.'),
        );
      }
      const reason = wrong(withDefaults(url, variables.value));
      if (reason !== undefined)
        problem(`The server URL \`${url}\` ${reason}.`, 'Write it like `https://api.example.com/v1`.');

      function problem(message: string, help: string): void {
        report({ at: document.child(cursor, 'url'), message, help });
      }
    }
  },
};

function withDefaults(url: string, variables: unknown): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = isRecord(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    return textMember(variable, 'default') ?? 'x';
  });
}

function wrong(url: string): string | undefined {
  // OpenAPI 3.1.1, section 4.8.5: relative to the location of the document.
  const parsed = URL.parse(url, 'https://relative.invalid/');
  if (parsed === null || /[\s{}\\]/.test(url)) return 'is no URL';
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return 'is neither http nor https';
  if (parsed.username !== '' || parsed.password !== '') return 'carries credentials';
  if (parsed.search !== '' || parsed.hash !== '') return 'has a query or a fragment';
  return undefined;
}
