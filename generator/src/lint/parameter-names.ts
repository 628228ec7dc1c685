import type { Cursor, Document } from '../document/index.ts';
import { members, textMember } from './members.ts';

/** The names of an operation's own parameters, their references followed. */
export function parameterNames(document: Document, operation: Cursor): readonly string[] {
  return members(document, document.child(operation, 'parameters')).flatMap(
    (parameter) => textMember(document.follow(parameter)?.value, 'name') ?? [],
  );
}
