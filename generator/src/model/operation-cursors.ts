import type { Cursor, Document } from '../document/index.ts';
import type { HttpMethod } from './operation.ts';
import { isObject, listOf } from './raw.ts';

/** An operation as the document has it, with the path item around it. */
export interface OperationCursor {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: Cursor;
  /** Operation-level parameters, and those of the path item that they do not replace; references followed. */
  readonly parameters: readonly Cursor[];
}

const methods = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  patch: 'PATCH',
  trace: 'TRACE',
} as const;

/** Every operation of a document, in document order. */
export function operationCursors(document: Document): readonly OperationCursor[] {
  const paths = document.child(document.root, 'paths');
  if (!isObject(paths.value)) return [];
  return Object.keys(paths.value)
    .filter((path) => path.startsWith('/'))
    .flatMap((path) => {
      const item = document.follow(document.child(paths, path));
      if (!item || !isObject(item.value)) return [];
      return Object.keys(item.value)
        .filter((key) => key in methods)
        .map((key) => operationCursor(document, path, item, key as keyof typeof methods));
    });
}

function operationCursor(
  document: Document,
  path: string,
  item: Cursor,
  method: keyof typeof methods,
): OperationCursor {
  const operation = document.child(item, method);
  const own = parameterCursors(document, operation);
  const names = new Set(own.map(parameterIdentity));
  const inherited = parameterCursors(document, item).filter((parameter) => !names.has(parameterIdentity(parameter)));
  return { path, method: methods[method], operation, parameters: [...inherited, ...own] };
}

function parameterCursors(document: Document, owner: Cursor): readonly Cursor[] {
  const list = document.child(owner, 'parameters');
  return [...listOf(list.value).keys()].flatMap((index) => document.follow(document.child(list, index)) ?? []);
}

function parameterIdentity({ value }: Cursor): string {
  return isObject(value) ? `${String(value['in'])} ${String(value['name'])}` : '';
}
