import { isRecord } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { isJson } from '../media-type.ts';
import { memberNames, members, textMember } from '../members.ts';
import { propertyNames } from '../property-names.ts';
import type { Rule } from '../rule.ts';

const envelopeProperties = ['statusCode', 'message'];

/** A successful JSON response that is not in the envelope, in a contract whose root names one by `x-sdk-envelope`. */
export const envelopeMissing: Rule = {
  code: 'envelope-missing',
  severity: 'error',
  check({ document, report }) {
    const envelope = textMember(document.root.value, 'x-sdk-envelope');
    return envelope === undefined ? {} : { operation };

    function operation({ node, cursor }: Visit): void {
      if (node['x-sdk-response'] === 'plain') return;
      const responses = document.child(cursor, 'responses');
      for (const status of memberNames(responses).filter((name) => name.startsWith('2'))) {
        const response = document.follow(document.child(responses, status));
        if (response !== undefined) responseBody(response);
      }
    }

    function responseBody(response: Cursor): void {
      const content = document.child(response, 'content');
      for (const mediaType of memberNames(content).filter(isJson)) {
        const schema = document.child(document.child(content, mediaType), 'schema');
        const lacking = lackingProperties(schema);
        if (lacking.length === 0) continue;
        report({
          at: schema.value === undefined ? document.child(content, mediaType) : schema,
          of: 'key',
          message: `The response lacks ${lacking.map((name) => `\`${name}\``).join(' and ')} of the envelope \`${envelope}\`.`,
          help: 'Build the schema on the envelope by `allOf`, or mark the operation with `x-sdk-response: plain`.',
        });
      }
    }

    // Each alternative of a union has to have them; parts of `allOf` have them together.
    function lackingProperties(schema: Cursor): string[] {
      const target = document.follow(schema);
      if (target === undefined || !isRecord(target.value)) return envelopeProperties;
      const own = propertyNames(document, { ...target, value: { ...target.value, anyOf: [], oneOf: [] } });
      const lacking = envelopeProperties.filter((name) => !own.has(name));
      const alternatives = ['anyOf', 'oneOf'].flatMap((keyword) => members(document, document.child(target, keyword)));
      if (lacking.length === 0 || alternatives.length === 0) return lacking;
      return lacking.filter((name) =>
        alternatives.some((alternative) => !propertyNames(document, alternative).has(name)),
      );
    }
  },
};
