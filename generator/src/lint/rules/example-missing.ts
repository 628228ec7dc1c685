import { isRecord } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { exampleValues } from '../example-values.ts';
import { isJson } from '../media-type.ts';
import { memberNames, members } from '../members.ts';
import type { Rule } from '../rule.ts';

/**
 * A request, or a JSON answer of success, of which our own contract has no example: samples would be made of invented values.
 * Others often have none at all, and a warning for each would hide the rest.
 */
export const exampleMissing: Rule = {
  code: 'example-missing',
  severity: 'warning',
  check({ document, strict, report }) {
    return strict ? { operation, parameter } : {};

    function operation({ cursor }: Visit): void {
      const body = document.child(cursor, 'requestBody');
      const [request] = contentsOf(body);
      if (request !== undefined && valuesOf(request).length === 0) missing(body, 'The request body has no example');
      const responses = document.child(cursor, 'responses');
      for (const status of memberNames(responses).filter((name) => name.startsWith('2'))) {
        const response = document.child(responses, status);
        const answers = contentsOf(response).filter(({ name }) => isJson(name));
        if (answers.length > 0 && !answers.flatMap(valuesOf).some(isSuccess)) {
          missing(response, `The response ${status} has no example of a success`);
        }
      }
    }

    function parameter({ cursor, node }: Visit): void {
      if (node['required'] !== true || valuesOf(cursor).length > 0) return;
      const schema = document.follow(document.child(cursor, 'schema'))?.value;
      const saysItself =
        isRecord(schema) && ['const', 'default', 'enum'].some((keyword) => Object.hasOwn(schema, keyword));
      const takesFew = isRecord(schema) && schema['type'] === 'boolean';
      if (!saysItself && !takesFew)
        missing(cursor, `The required parameter \`${String(node['name'])}\` has no example`);
    }

    function contentsOf(holder: Cursor): readonly (Cursor & { readonly name: string })[] {
      const content = document.child(document.follow(holder) ?? holder, 'content');
      return memberNames(content).map((name) => ({ ...document.child(content, name), name }));
    }

    /** Those of the schema stand for the whole as well. */
    function valuesOf(holder: Cursor): readonly unknown[] {
      const schema = document.follow(document.child(holder, 'schema'));
      const own = schema === undefined ? [] : members(document, document.child(schema, 'examples'));
      const single = schema === undefined ? undefined : document.child(schema, 'example').value;
      return [...exampleValues(document, holder), ...own]
        .map(({ value }) => value)
        .concat(single === undefined ? [] : [single]);
    }

    function missing(at: Cursor, message: string): void {
      report({ at, of: 'key', message: `${message}.`, help: 'Add one by `example` or `examples`, in whole.' });
    }
  },
};

/** Failures come with 200 as well; the envelope's `statusCode` tells. */
function isSuccess(value: unknown): boolean {
  const code = isRecord(value) ? value['statusCode'] : undefined;
  return typeof code !== 'number' || (code >= 200 && code < 300);
}
