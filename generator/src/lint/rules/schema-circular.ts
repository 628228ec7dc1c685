import { isRecord } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { members } from '../members.ts';
import type { Rule } from '../rule.ts';

/** A schema that contains itself by `allOf`: no value could ever be checked against it, and no type written for it. */
export const schemaCircular: Rule = {
  code: 'schema-circular',
  severity: 'error',
  check({ document, report }) {
    return { schema };

    function schema({ cursor, node }: Visit): void {
      if (!Array.isArray(node['allOf'])) return;
      const seen = new Set<unknown>();
      const waiting = parts(cursor);
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.value === node) {
          report({
            at: document.child(cursor, 'allOf'),
            of: 'key',
            message: 'This schema contains itself by `allOf`.',
            help: 'Take it out of `allOf`; refer to it from a property if it nests.',
          });
          return;
        }
        if (!isRecord(next.value) || seen.has(next.value)) continue;
        seen.add(next.value);
        waiting.push(...parts(next));
      }
    }

    function parts(cursor: Cursor): Cursor[] {
      const target = document.target(cursor);
      return members(document, document.child(cursor, 'allOf')).concat(target ?? []);
    }
  },
};
