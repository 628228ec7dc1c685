import { nameComponents } from '../../document/index.ts';
import type { Cursor, Visit } from '../../document/index.ts';
import { derivedOperationId, fileName, paramsTypeName, typeName } from '../../naming.ts';
import { memberNames, members, textMember } from '../members.ts';
import { listedParameters } from '../path-parameters.ts';
import type { Rule } from '../rule.ts';
import { declaredTags } from '../tags.ts';

interface Taken {
  /** What has the name, e.g. ``the schema `User` ``. */
  readonly owner: string;
  readonly at: Cursor;
}

/** Two things that would get one name in a generated file, or one file. */
export const nameCollision: Rule = {
  code: 'name-collision',
  severity: 'warning',
  check({ document, report }) {
    const types = new Map<string, Taken>();
    const files = new Map<string, Taken & { readonly tag: string }>();
    return { openapi, operation, done };

    function openapi(): void {
      for (const { name, at } of declaredTags(document)) takeFile(name, document.child(at, 'name'));
    }

    function operation({ node, cursor, field, parent }: Visit): void {
      for (const tag of members(document, document.child(cursor, 'tags'))) {
        if (typeof tag.value === 'string') takeFile(tag.value, tag);
      }
      const holders = parent === undefined ? [cursor] : [parent.cursor, cursor];
      if (holders.every((holder) => listedParameters(document, holder).length === 0)) return;
      const id = textMember(node, 'operationId') ?? derivedOperationId(field, parent?.field ?? '');
      // Two operations of one name are the business of another rule.
      types.set(paramsTypeName(id), { owner: `the parameters of \`${id}\``, at: cursor });
    }

    function done(): void {
      const names = nameComponents(document);
      const schemas = document.child(document.child(document.root, 'components'), 'schemas');
      for (const name of memberNames(schemas)) takeType(name, document.child(schemas, name));
      for (const { type, name, source } of names.added) if (type === 'schema') takeType(name, source);
      for (const { wanted, first, second } of names.clashes) {
        collision(second, `Two different definitions are called \`${wanted}\`; the other is in ${place(first)}.`);
      }
    }

    function takeType(name: string, at: Cursor): void {
      const type = typeName(name);
      const first = types.get(type);
      if (first === undefined) types.set(type, { owner: `the schema \`${name}\``, at });
      else
        collision(
          at,
          `The schema \`${name}\` and ${first.owner} in ${place(first.at)} both become the type \`${type}\`.`,
        );
    }

    function takeFile(tag: string, at: Cursor): void {
      const file = fileName(tag);
      const first = files.get(file);
      if (first === undefined) files.set(file, { owner: `the tag \`${tag}\``, at, tag });
      else if (first.tag !== tag) {
        const message = `The tag \`${tag}\` and ${first.owner} in ${place(first.at)} both become the file \`${file}\`.`;
        report({ at, message, help: 'Rename one of the two.' });
      }
    }

    function collision(at: Cursor, message: string): void {
      report({ at, of: 'key', message, help: 'Rename one of the two.' });
    }

    function place(cursor: Cursor): string {
      const { file, line } = document.locate(cursor, 'key');
      return `${file}:${line}`;
    }
  },
};
