import type { Cursor, Document } from '../document/index.ts';
import type { HttpMethod } from './operation.ts';
import { isObject, listOf } from './raw.ts';

/** An operation as the document has it, with the path item around it. */
export interface OperationCursor {
  readonly path: string;
  readonly method: HttpMethod;
  /** The path item, which stands in the same file. */
  readonly item: Cursor;
  readonly operation: Cursor;
}

const methods: ReadonlyMap<string, HttpMethod> = new Map([
  ['get', 'GET'],
  ['put', 'PUT'],
  ['post', 'POST'],
  ['delete', 'DELETE'],
  ['options', 'OPTIONS'],
  ['head', 'HEAD'],
  ['patch', 'PATCH'],
  ['trace', 'TRACE'],
]);

/** Every operation of a document, in document order. */
export function operationCursors(document: Document): readonly OperationCursor[] {
  return operationsIn(document, document.child(document.root, 'paths')).filter(({ path }) => path.startsWith('/'));
}

/** Every call that the service makes to others (`webhooks`), in document order; its name stands for the path. */
export function webhookCursors(document: Document): readonly OperationCursor[] {
  return operationsIn(document, document.child(document.root, 'webhooks'));
}

function operationsIn(document: Document, paths: Cursor): readonly OperationCursor[] {
  if (!isObject(paths.value)) return [];
  return Object.keys(paths.value).flatMap((path) => {
    const item = document.follow(document.child(paths, path));
    if (!item || !isObject(item.value)) return [];
    return Object.keys(item.value).flatMap((key) => {
      const method = methods.get(key);
      const operation = document.child(item, key);
      if (!method || !isObject(operation.value)) return [];
      return [{ path, method, item, operation }];
    });
  });
}

/** Operation-level parameters, and those of the path item that they do not replace; references followed. */
export function parametersOf(document: Document, { item, operation }: OperationCursor): readonly Cursor[] {
  const own = parameterCursors(document, operation);
  const names = new Set(own.map(parameterIdentity));
  const inherited = parameterCursors(document, item).filter((parameter) => !names.has(parameterIdentity(parameter)));
  return [...inherited, ...own];
}

/** The parameters that a list names, each once: of two with one name and place, the first counts. */
function parameterCursors(document: Document, owner: Cursor): readonly Cursor[] {
  const list = document.child(owner, 'parameters');
  const byIdentity = new Map<string, Cursor>();
  for (const index of listOf(list.value).keys()) {
    const parameter = document.follow(document.child(list, index));
    if (!parameter) continue;
    const identity = parameterIdentity(parameter);
    if (!byIdentity.has(identity)) byIdentity.set(identity, parameter);
  }
  return [...byIdentity.values()];
}

function parameterIdentity({ value }: Cursor): string {
  return isObject(value) ? `${String(value['in'])} ${String(value['name'])}` : '';
}
