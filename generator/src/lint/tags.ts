import type { Cursor, Document } from '../document/index.ts';
import { members, textMember } from './members.ts';

/** The tags that the root of the document declares, each with its place. */
export function declaredTags(document: Document): { readonly name: string; readonly at: Cursor }[] {
  return members(document, document.child(document.root, 'tags')).flatMap((at) => {
    const name = textMember(at.value, 'name');
    return name === undefined ? [] : [{ name, at }];
  });
}
