import { isRecord } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { members } from '../members.ts';
import type { Rule } from '../rule.ts';

/**
 * Keywords whose schemas look at the same value, by what they mean. A circle of both kinds is how many contracts write
 * inheritance: a base with a `oneOf` of what extends it by `allOf`. Its types can be told.
 */
const kinds = [['allOf'], ['oneOf', 'anyOf']] as const;

type Kind = (typeof kinds)[number];

/**
 * A schema that contains itself by `allOf` alone, or by alternatives alone: no value could ever be checked against it, and
 * no type written for it (JSON Schema 2020-12, section 9.4.1).
 */
export const schemaCircular: Rule = {
  code: 'schema-circular',
  severity: 'error',
  check({ document, report }) {
    return { schema };

    function schema({ cursor, node }: Visit): void {
      for (const kind of kinds) {
        for (const keyword of kind) if (isCircular(cursor, node, keyword, kind)) complain(cursor, keyword);
      }
    }

    function complain(cursor: Cursor, keyword: string): void {
      report({
        at: document.child(cursor, keyword),
        of: 'key',
        message: `This schema contains itself by \`${keyword}\`.`,
        help: `Take it out of \`${keyword}\`; refer to it from a property if it nests.`,
      });
    }

    function isCircular(cursor: Cursor, node: object, keyword: string, kind: Kind): boolean {
      const seen = new Set<unknown>();
      const waiting = members(document, document.child(cursor, keyword));
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.value === node) return true;
        if (!isRecord(next.value) || seen.has(next.value)) continue;
        seen.add(next.value);
        waiting.push(...parts(next, kind));
      }
      return false;
    }

    function parts(cursor: Cursor, kind: Kind): Cursor[] {
      const target = document.target(cursor);
      return kind.flatMap((keyword) => members(document, document.child(cursor, keyword))).concat(target ?? []);
    }
  },
};
