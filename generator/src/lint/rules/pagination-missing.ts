import type { Cursor, Visit } from '../../document/index.ts';
import { jsonSchemaOf } from '../json-schema-of.ts';
import { lostToken } from '../lost-token.ts';
import { memberNames } from '../members.ts';
import { parameterNames } from '../parameter-names.ts';
import type { Rule } from '../rule.ts';

const places = ['', '/pagination', '/options/pagination'];

/** An operation of our own contract that has all that pages are made of, and does not say so: no loop could go through them. */
export const paginationMissing: Rule = {
  code: 'pagination-missing',
  severity: 'warning',
  check({ document, strict, report }) {
    return strict ? { operation } : {};

    function operation({ cursor, node }: Visit): void {
      if (node['x-sdk-pagination'] !== undefined || !takesPages(cursor) || !givesPages(cursor)) return;
      report({
        at: cursor,
        message:
          'The operation takes a page and its size, and returns a list with a total, but nothing says that they are pages.',
        help: 'Add `x-sdk-pagination` with JSON pointers to `page`, `limit`, `items` and `total`.',
      });
    }

    function takesPages(cursor: Cursor): boolean {
      const parameters = parameterNames(document, cursor);
      const body = jsonSchemaOf(document, document.child(cursor, 'requestBody'));
      const takes = (name: string): boolean =>
        parameters.includes(name) || places.some((place) => isIn(body, `${place}/${name}`));
      return ['page', 'pageNo'].some(takes) && ['limit', 'pageSize'].some(takes);
    }

    function givesPages(cursor: Cursor): boolean {
      const responses = document.child(cursor, 'responses');
      const status = memberNames(responses).find((name) => name.startsWith('2'));
      const result = status === undefined ? undefined : jsonSchemaOf(document, document.child(responses, status));
      return ['', '/data'].some((place) => ['list', 'totalCount'].every((name) => isIn(result, `${place}/${name}`)));
    }

    function isIn(schema: Cursor | undefined, pointer: string): boolean {
      return schema !== undefined && lostToken(document, schema, pointer) === undefined;
    }
  },
};
