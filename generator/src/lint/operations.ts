import { isRecord, operationMethods } from '../document/index.ts';
import type { Cursor, Document } from '../document/index.ts';
import { memberNames } from './members.ts';

/** One operation of a path item. */
export interface OperationPlace {
  readonly method: string;
  readonly cursor: Cursor;
}

/** The operations of a path item, in the order of the specification. */
export function operationsOf(document: Document, pathItem: Cursor): OperationPlace[] {
  return operationMethods
    .map((method) => ({ method, cursor: document.child(pathItem, method) }))
    .filter(({ cursor }) => isRecord(cursor.value));
}

/** The names in braces of a path template, in order. */
export function templateNames(path: string): string[] {
  return Array.from(path.matchAll(/\{([^{}]*)\}/g), (match) => match[1] ?? '');
}

/** One path of the document: its template, and the path item with every path item that it refers to. */
export interface PathPlace {
  readonly path: string;
  readonly layers: readonly Cursor[];
}

/** The members of a Paths Object. */
export function pathsOf(document: Document, paths: Cursor): PathPlace[] {
  return memberNames(paths).map((path) => ({ path, layers: layersOf(document, document.child(paths, path)) }));
}

function layersOf(document: Document, pathItem: Cursor): Cursor[] {
  const layers: Cursor[] = [];
  let place: Cursor | undefined = pathItem;
  while (place !== undefined && !layers.some((layer) => layer.value === place?.value)) {
    layers.push(place);
    place = document.target(place);
  }
  return layers;
}
