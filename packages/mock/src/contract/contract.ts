import findMyWay from 'find-my-way';
import { loadDocuments } from './load-documents.ts';
import type { Api, Documents } from './load-documents.ts';
import { operationAt } from './operation.ts';
import type { Operation } from './operation.ts';

/** An operation that a request is for, and what stood in its path. */
export interface Match {
  readonly operation: Operation;
  readonly pathValues: Readonly<Record<string, string | undefined>>;
}

/** Both documents, with ways to find an operation in them. */
export interface Contract {
  readonly documents: Documents;
  /** What a request is for. Of an operation that both APIs have, the preferred one is meant. */
  match(request: { readonly method: string; readonly path: string }, prefer: Api): Match | undefined;
  /** The methods that a path can be called with. */
  methodsOf(path: string): readonly string[];
  /** The operation of this id; of an id that both APIs have, the one of the management API. */
  find(id: string): Operation | undefined;
  readonly operations: readonly Operation[];
}

const apis: readonly Api[] = ['management', 'authentication'];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
let loaded: Contract | undefined;

/** The contract, read once however many servers are started. */
export function contract(): Contract {
  loaded ??= build(loadDocuments());
  return loaded;
}

function build(documents: Documents): Contract {
  const operations = apis.flatMap((api) => operationsOf(documents, api));
  const routers = {
    management: routerFor(operations, 'management'),
    authentication: routerFor(operations, 'authentication'),
  };
  const byId = new Map(operations.toReversed().map((operation) => [operation.id, operation]));
  const match: Contract['match'] = ({ method, path }, prefer) => {
    const known = methods.find((each) => each === method);
    if (known === undefined) return undefined;
    for (const api of [prefer, ...apis.filter((each) => each !== prefer)]) {
      const found = routers[api].find(known, path);
      if (found && isOperation(found.store)) return { operation: found.store, pathValues: found.params };
    }
    return undefined;
  };
  return {
    documents,
    operations,
    match,
    methodsOf: (path) => methods.filter((method) => match({ method, path }, 'management')),
    find: (id) => byId.get(id),
  };
}

function operationsOf(documents: Documents, api: Api): readonly Operation[] {
  const document = documents[api];
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, source]) => operationAt(document, { api, method, path, source })),
  );
}

function routerFor(operations: readonly Operation[], api: Api): findMyWay.Instance<findMyWay.HTTPVersion.V1> {
  const router = findMyWay();
  for (const operation of operations) {
    const method = methods.find((each) => each === operation.method);
    if (operation.api !== api || method === undefined) continue;
    router.on(method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), () => {}, operation);
  }
  return router;
}

function isOperation(store: unknown): store is Operation {
  return typeof store === 'object' && store !== null && 'id' in store;
}
