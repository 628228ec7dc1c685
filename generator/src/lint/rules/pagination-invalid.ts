import { isRecord, pointerTokens } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { jsonSchemaOf } from '../json-schema-of.ts';
import { lostToken } from '../lost-token.ts';
import { memberNames } from '../members.ts';
import { parameterNames } from '../parameter-names.ts';
import { isPointer } from '../presets.ts';
import type { Rule } from '../rule.ts';

const parts = ['page', 'limit', 'items', 'total'] as const;

/** Pages that cannot be gone through: a pointer is missing, or leads to nothing in the input or the result. */
export const paginationInvalid: Rule = {
  code: 'pagination-invalid',
  severity: 'error',
  check({ document, report }) {
    return { operation };

    function operation({ cursor }: Visit): void {
      const pagination = document.child(cursor, 'x-sdk-pagination');
      if (!isRecord(pagination.value)) return;
      for (const part of parts) {
        const pointer = document.child(pagination, part);
        if (pointer.value === undefined) {
          // Where the result does not count all entries, the last page is the one that is not full.
          if (part === 'total') continue;
          report({
            at: pagination,
            of: 'key',
            message: `The pagination has no \`${part}\`.`,
            help: `Add a JSON pointer to it: \`page\`, \`limit\` and \`items\` belong together.`,
          });
        } else if (typeof pointer.value === 'string' && isPointer(pointer.value)) {
          if (part === 'page' || part === 'limit') inInput(pointer, pointer.value, cursor);
          else inResult(pointer, pointer.value, cursor);
        }
      }
    }

    function inInput(at: Cursor, pointer: string, owner: Cursor): void {
      const parameters = parameterNames(document, owner);
      const [first = '', ...rest] = pointerTokens(pointer);
      if (rest.length === 0 && parameters.includes(first)) return;
      const body = jsonSchemaOf(document, document.child(owner, 'requestBody'));
      const lost = body ? lostToken(document, body, pointer) : { token: first, names: [] };
      if (lost === undefined) return;
      const help = didYouMean(
        lost.token,
        [...lost.names, ...parameters],
        'Point at a parameter or at a part of the body.',
      );
      report({ at, message: `The input has no \`${pointer}\`.`, help });
    }

    function inResult(at: Cursor, pointer: string, owner: Cursor): void {
      const responses = document.child(owner, 'responses');
      const status = memberNames(responses).find((name) => name.startsWith('2'));
      const result = status === undefined ? undefined : jsonSchemaOf(document, document.child(responses, status));
      const lost = result ? lostToken(document, result, pointer) : { token: '', names: [] };
      if (lost === undefined) return;
      const help = didYouMean(lost.token, lost.names, 'Point at a part of the successful JSON response.');
      report({ at, message: `The result has no \`${pointer}\`.`, help });
    }
  },
};
