import { isRecord } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { derivedOperationId, methodName } from '../../naming.ts';
import { memberNames, members, textMember } from '../members.ts';
import { operationsOf } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** Two operations, or an operation and an alias or preset of another, that would get the same method name but for case. */
export const operationIdDuplicate: Rule = {
  code: 'operation-id-duplicate',
  severity: 'warning',
  check({ document, report }) {
    const taken = new Map<string, { readonly id: string; readonly at: Cursor }>();
    return { paths: samePathItem, operation };

    function operation({ node, cursor, parent, field }: Visit): void {
      const id = textMember(node, 'operationId');
      // The model names an operation without operationId in this way, so it can collide as well.
      if (id === undefined) take(derivedOperationId(field, parent?.field ?? ''), cursor, 'key');
      else take(id, document.child(cursor, 'operationId'), 'value');
      for (const alias of members(document, document.child(cursor, 'x-sdk-aliases'))) {
        if (typeof alias.value === 'string') take(alias.value, alias, 'value');
      }
      for (const preset of members(document, document.child(cursor, 'x-sdk-presets'))) {
        const name = document.child(preset, 'operationId');
        if (typeof name.value === 'string') take(name.value, name, 'value');
      }
    }

    function take(id: string, at: Cursor, of: 'key' | 'value'): void {
      const key = methodName(id).toLowerCase();
      const first = taken.get(key);
      if (first === undefined) {
        taken.set(key, { id, at });
        return;
      }
      const { file, line } = document.locate(first.at);
      report({
        at,
        of,
        message: `The operation name \`${id}\` collides with \`${first.id}\` in ${file}:${line}.`,
        help: 'Rename one of the two; case alone does not tell them apart.',
      });
    }

    // Two paths that refer to one path item have its operations twice; the walk meets them once.
    function samePathItem({ cursor }: Visit): void {
      const paths = new Map<unknown, string>();
      for (const path of memberNames(cursor)) {
        const item = document.follow(document.child(cursor, path));
        if (item === undefined || !isRecord(item.value) || operationsOf(document, item).length === 0) continue;
        const first = paths.get(item.value);
        if (first === undefined) {
          paths.set(item.value, path);
          continue;
        }
        report({
          at: document.child(cursor, path),
          of: 'key',
          message: `The path \`${path}\` has the very operations of \`${first}\`, so their names are given twice.`,
          help: 'Give each path operations of its own.',
        });
      }
    }
  },
};
