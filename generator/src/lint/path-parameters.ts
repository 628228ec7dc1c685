import type { Cursor, Document } from '../document/index.ts';
import { members, textMember } from './members.ts';

/** A parameter in the list of an operation or path item. */
export interface ListedParameter {
  readonly name: string;
  readonly in: string;
  /** The item of the list, which may be a reference. */
  readonly at: Cursor;
}

/** The parameters that a path item or operation lists itself, references followed. */
export function listedParameters(document: Document, holder: Cursor): ListedParameter[] {
  return members(document, document.child(holder, 'parameters')).flatMap((at) => {
    const parameter = document.follow(at)?.value;
    const name = textMember(parameter, 'name');
    const place = textMember(parameter, 'in');
    return name === undefined || place === undefined ? [] : [{ name, in: place, at }];
  });
}

/** Those of them that stand in the path. */
export function pathParameters(document: Document, holder: Cursor): ListedParameter[] {
  return listedParameters(document, holder).filter((parameter) => parameter.in === 'path');
}
