import { lastToken } from '../../document/index.ts';
import type { Cursor, Document, Visit } from '../../document/index.ts';
import { members, memberNames, textMember } from '../members.ts';
import type { Rule } from '../rule.ts';

/** Something that users read about has no description, neither itself nor by the schema that it refers to. */
export const descriptionMissing: Rule = {
  code: 'description-missing',
  severity: 'warning',
  check({ document, report }) {
    return { operation, tag, parameter, schema, components, reference: ({ type, target }) => definition(type, target) };

    function operation({ cursor, field }: Visit): void {
      if (!isDescribed(document, cursor)) missing(cursor, `The \`${field}\` operation`);
    }

    function tag({ cursor, node }: Visit): void {
      if (!isDescribed(document, cursor)) missing(cursor, `The tag \`${String(node['name'])}\``);
    }

    function parameter({ cursor, node }: Visit): void {
      if (isDescribed(document, cursor) || isDescribed(document, document.child(cursor, 'schema'))) return;
      missing(cursor, `The parameter \`${String(node['name'])}\``);
    }

    function schema({ cursor }: Visit): void {
      const properties = document.child(cursor, 'properties');
      for (const property of members(document, properties)) {
        if (typeof property.value !== 'object' || isDescribed(document, property)) continue;
        missing(property, `The property \`${nameOf(property)}\``);
      }
    }

    function components({ cursor }: Visit): void {
      for (const name of memberNames(document.child(cursor, 'schemas'))) {
        definition('schema', document.child(document.child(cursor, 'schemas'), name));
      }
    }

    function definition(type: string, target: Cursor | undefined): void {
      if (type !== 'schema' || target === undefined || typeof target.value !== 'object') return;
      // A reference into the middle of another definition names a part that is looked at as such.
      if (target.pointer.includes('/properties/')) return;
      if (!isDescribed(document, target)) missing(target, `The schema \`${nameOf(target)}\``);
    }

    function missing(at: Cursor, subject: string): void {
      report({
        at,
        of: 'key',
        message: `${subject} has no description.`,
        help: 'Add a `description` in whole sentences.',
      });
    }
  },
};

/** Whether a description is found in place, at the end of a reference, or in a part of `allOf`. */
function isDescribed(document: Document, cursor: Cursor, depth = 0): boolean {
  if ((textMember(cursor.value, 'description') ?? '').trim() !== '') return true;
  if (depth > 5) return false;
  const target = document.target(cursor);
  if (target !== undefined && isDescribed(document, target, depth + 1)) return true;
  return members(document, document.child(cursor, 'allOf')).some((part) => isDescribed(document, part, depth + 1));
}

function nameOf(cursor: Cursor): string {
  return lastToken(cursor.pointer) ?? cursor.file;
}
