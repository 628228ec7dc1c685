import { isRecord } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { exampleValues } from '../example-values.ts';
import { memberNames, members } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A code in `x-sdk-errors`, or in an example of an answer, that the document's error catalogue does not explain. */
export const errorCodeUnknown: Rule = {
  code: 'error-code-unknown',
  severity: 'error',
  check({ document, report }) {
    const reference = document.child(document.root, 'x-sdk-error-catalogue');
    const catalogue = document.follow(reference) ?? reference;
    const known = { apiCode: codesOf('apiCodes'), statusCode: codesOf('statusCodes') };
    return catalogue.value === undefined ? { operation } : { operation, response };

    function codesOf(group: string): ReadonlySet<string> {
      return new Set(memberNames(document.child(catalogue, group)));
    }

    function operation({ cursor }: Visit): void {
      for (const code of members(document, document.child(cursor, 'x-sdk-errors'))) check(code, 'apiCode');
    }

    function response({ cursor }: Visit): void {
      for (const content of members(document, document.child(cursor, 'content'))) {
        for (const example of exampleValues(document, content).filter(({ value }) => isEnvelope(value))) {
          check(document.child(example, 'apiCode'), 'apiCode');
          if (known.statusCode.size > 0) check(document.child(example, 'statusCode'), 'statusCode');
        }
      }
    }

    function check(code: Cursor, kind: keyof typeof known): void {
      if (!Number.isInteger(code.value) || known[kind].has(String(code.value))) return;
      report({
        at: code,
        message: `The ${kind === 'apiCode' ? 'error' : 'status'} code ${String(code.value)} is not in \`x-sdk-error-catalogue\`.`,
        help: `Add it to \`${kind}s\` of the catalogue, or correct it.`,
      });
    }
  },
};

/** Answers without the envelope may have a `statusCode` that means something else. */
function isEnvelope(value: unknown): boolean {
  return isRecord(value) && typeof value['message'] === 'string';
}
