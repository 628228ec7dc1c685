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
    const validate = createValidator(document);
    return { mediaType, schema, parameter: ownSchema, header: ownSchema };

    function mediaType(visit: Visit): void {
      // The example of another media type may be written out as a text.
      const written = !isJson(visit.name ?? '') && !/^(?:multipart\/|application\/x-www-form)/i.test(visit.name ?? '');
      withExamples(
        visit.cursor,
        document.child(visit.cursor, 'schema'),
        (value) => written && typeof value === 'string',
      );
    }

    function ownSchema({ cursor }: Visit): void {
      withExamples(cursor, document.child(cursor, 'schema'), () => false);
    }

    function schema({ cursor, node }: Visit): void {
      check(cursor, document.child(cursor, 'example'), 'The example');
      for (const example of members(document, document.child(cursor, 'examples')))
        check(cursor, example, 'The example');
      // With an enum, `enum-excludes` says it better.
      if (!Object.hasOwn(node, 'enum')) check(cursor, document.child(cursor, 'default'), 'The default');
    }

    function withExamples(holder: Cursor, schemaOfHolder: Cursor, skip: (value: unknown) => boolean): void {
      const single = document.child(holder, 'example');
      if (!skip(single.value)) check(schemaOfHolder, single, 'The example');
      const examples = document.child(holder, 'examples');
      for (const name of memberNames(examples)) {
        const example = document.follow(document.child(examples, name));
        const value = example === undefined ? undefined : document.child(example, 'value');
        if (value !== undefined && !skip(value.value)) check(schemaOfHolder, value, `The example \`${name}\``);
      }
    }

    function check(schemaCursor: Cursor, value: Cursor, subject: string): void {
      if (value.value === undefined) return;
      for (const { pointer, reason } of validate(schemaCursor, value.value)) {
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
