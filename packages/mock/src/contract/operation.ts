import { firstExample } from './first-example.ts';
import type { Api } from './load-documents.ts';
import type {
  Content,
  OpenApiDocument,
  OperationObject,
  PagePointers,
  ParameterObject,
  ResponseObject,
  SecurityRequirement,
} from './open-api.ts';

/** One operation of the contract with its references followed, but for those inside schemas. */
export interface Operation {
  readonly id: string;
  readonly api: Api;
  readonly tag: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ParameterObject[];
  readonly body: { readonly required: boolean; readonly content: Content } | undefined;
  /** Alternatives, of which one is enough. */
  readonly security: readonly SecurityRequirement[];
  /** apiCodes that it is known to give. */
  readonly errors: readonly number[];
  /** Its answer has no envelope: it is one of OAuth, OIDC or an older API. */
  readonly plain: boolean;
  /** Of an operation that returns a list page by page. */
  readonly pages: PagePointers | undefined;
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

/** Resolves an operation where it stands in its document. */
export function operationAt(
  document: OpenApiDocument,
  { api, method, path, source }: { api: Api; method: string; path: string; source: OperationObject },
): Operation {
  const { parameters, responses } = document.components;
  return {
    id: source.operationId,
    api,
    tag: source.tags[0],
    method: method.toUpperCase(),
    path,
    parameters: (source.parameters ?? []).map((each) => ('$ref' in each ? component(parameters, each.$ref) : each)),
    body: source.requestBody && { required: false, ...source.requestBody },
    security: source.security ?? document.security,
    errors: source['x-sdk-errors'] ?? [],
    plain: source['x-sdk-response'] === 'plain',
    pages: source['x-sdk-pagination'],
    responses: Object.fromEntries(
      Object.entries(source.responses).map(([status, each]) => [
        status,
        '$ref' in each ? component(responses, each.$ref) : each,
      ]),
    ),
  };
}

/** The contract's example of an operation's request body. */
export function exampleBody({ body }: Operation): unknown {
  const [media] = Object.values(body?.content ?? {});
  return media && firstExample(media);
}

function component<T>(components: Readonly<Record<string, T>>, reference: string): T {
  const found = components[reference.slice(reference.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`The contract has no ${reference}.`);
  return found;
}
