import { pointerTokens } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { createValidator } from '../examples/validator.ts';
import { isJson } from '../media-type.ts';
import { memberNames, members } from '../members.ts';
import type { Rule } from '../rule.ts';

/** An example or default that does not fit its schema. */
export const exampleInvalid: Rule = {
  code: 'example-invalid',
  severity: 'warning',
  check({ document, report }) {
    const validator = createValidator(document);
    return { mediaType, schema, parameter: ownSchema, header: ownSchema };

    function mediaType(visit: Visit): void {
      // The example of another media type may be written out as a text.
      const written = !isJson(visit.name ?? '') && !/^(?:multipart\/|application\/x-www-form)/i.test(visit.name ?? '');
      withExamples(visit.cursor, written);
    }

    function ownSchema({ cursor }: Visit): void {
      withExamples(cursor, false);
    }

    function schema({ cursor, node }: Visit): void {
      if (Object.hasOwn(node, 'example')) check(cursor, document.child(cursor, 'example'), 'The example');
      if (Object.hasOwn(node, 'examples')) {
        for (const example of members(document, document.child(cursor, 'examples')))
          check(cursor, example, 'The example');
      }
      // With an enum, `enum-excludes` says it better.
      if (Object.hasOwn(node, 'default') && !Object.hasOwn(node, 'enum'))
        check(cursor, document.child(cursor, 'default'), 'The default');
    }

    // Most are large, fit, and have not changed since the last run. `written` follows from the place.
    function withExamples(holder: Cursor, written: boolean): void {
      const schemaOfHolder = document.child(holder, 'schema');
      const allFit = document.remembered('examples that fit', holder, '', () =>
        examplesOf(holder, written).every(({ value }) => validator.surelyFits(schemaOfHolder, value.value)),
      );
      if (allFit) return;
      for (const { subject, value } of examplesOf(holder, written)) check(schemaOfHolder, value, subject);
    }

    function examplesOf(holder: Cursor, written: boolean) {
      const examples = document.child(holder, 'examples');
      const named = memberNames(examples).flatMap((name) => {
        const example = document.follow(document.child(examples, name));
        const subject = `The example \`${name}\``;
        return example === undefined ? [] : [{ subject, value: document.child(example, 'value') }];
      });
      return [{ subject: 'The example', value: document.child(holder, 'example') }, ...named].filter(
        ({ value: { value } }) => value !== undefined && !(written && typeof value === 'string'),
      );
    }

    function check(schemaCursor: Cursor, value: Cursor, subject: string): void {
      if (value.value === undefined) return;
      for (const { pointer, reason } of validator.misfits(schemaCursor, value.value)) {
        const part = pointer === '' ? '' : `\`${pointer}\` `;
        report({
          at: pointerTokens(pointer).reduce<Cursor>((place, token) => document.child(place, token), value),
          message: `${subject} does not fit its schema: ${part}${reason}.`,
          help: 'Correct the value, or the schema.',
        });
      }
    }
  },
};
