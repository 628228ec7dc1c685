import type { Api, Operation, Parameter } from '../../model/index.ts';
import { isForeignName, jsonLiteral, objectKey } from './literal.ts';
import { lineBreak, lineWidth, unsettled } from './layout.ts';
import type { Scope } from './scope.ts';

/**
 * The call that performs an operation, on as few lines as a formatter would put it.
 *
 * @param params what stands for the caller's input
 */
export function requestStatement(operation: Operation, api: Api, params: string, scope: Scope): string {
  const descriptor = operationDescriptor(operation, api, scope);
  const mark = isSettled(operation) ? '' : unsettled;
  const object = jsonLiteral(descriptor);
  const [callee, ...first] = operation.pagination ? [scope.runtimeValue('paginate'), 'client'] : ['client.request'];
  const inline = `return ${callee}(${[...first, object, params, 'options'].join(', ')});`;
  if (inline.length + 2 <= lineWidth) return mark + inline;
  const lines = objectArgument(descriptor, '    ');
  const others = [params, 'options'].map((argument) => `    ${argument},`);
  const head = [`${mark}return ${callee}(`, ...first.map((argument) => `    ${argument},`)];
  return [...head, ...lines, ...others, '  );'].join(lineBreak);
}

/** False where the formatter's layout depends on more than width: lists of lists, and names in letters of other scripts. */
function isSettled({ parameters, security }: Operation): boolean {
  const isMatrix = security !== undefined && security.length > 1 && security.every((schemes) => schemes.length > 1);
  return !isMatrix && !parameters.some(({ name }) => isForeignName(name));
}

/** An object literal as an argument on lines of its own: on one where it fits. */
export function objectArgument(object: object, indent: string): readonly string[] {
  const line = `${indent}${jsonLiteral(object)},`;
  return line.length <= lineWidth ? [line] : objectLines(object, indent);
}

/** An object literal with one member a line, and so on inward wherever an object or a list of texts is too long. */
function objectLines(object: object, indent: string, head = ''): readonly string[] {
  const members = Object.entries(object).flatMap(([key, value]) => {
    const start = `${indent}  ${objectKey(key)}: `;
    const line = `${start}${jsonLiteral(value)},`;
    if (line.length <= lineWidth || typeof value !== 'object') return [line];
    if (Array.isArray(value)) {
      return value.every(Array.isArray)
        ? [line]
        : [`${start}[`, ...value.map((item) => `${indent}    ${jsonLiteral(item)},`), `${indent}  ],`];
    }
    return objectLines(value, `${indent}  `, `${objectKey(key)}: `);
  });
  return [`${indent}${head}{`, ...members, `${indent}},`];
}

/** Where pages are unless the contract says otherwise; the runtime knows as much. */
const usualPages = { page: '/page', limit: '/limit', items: '/data/list', total: '/data/totalCount' } as const;

/**
 * True for an operation that needs more of the runtime than flat input to query and JSON body, answered with JSON.
 * Only such an operation brings the rest of the runtime along.
 */
function needsFullCodec({ input, parameters, body, result }: Operation): boolean {
  const isJsonBody = !body || /^application\/(?:[^;]+\+)?json$/.test(body.contents[0].mediaType);
  const isPlain =
    input.kind !== 'grouped' &&
    isJsonBody &&
    (result.kind === 'envelope' || result.kind === 'json') &&
    !isOptional(result) &&
    parameters.every(
      (parameter) => parameter.in === 'query' && ['form-explode', 'brackets'].includes(styleOf(parameter)),
    );
  return !isPlain;
}

/** Scalars in the `simple` style are what a path holds unless told otherwise. */
function needsPathStyle(parameter: Parameter): boolean {
  const scalar = ['string', 'number', 'boolean', 'enum', 'ref', 'any'].includes(parameter.schema.kind);
  return !scalar || styleOf(parameter) !== 'simple';
}

/** The operation as the runtime wants it: everything usual is left out. */
function operationDescriptor(operation: Operation, api: Api, scope: Scope): object {
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    ...(needsFullCodec(operation) ? { codec: Symbol(scope.runtimeValue('fullCodec')) } : {}),
    ...(operation.input.kind === 'grouped' ? { input: 'grouped' } : {}),
    ...styles('query', queryParameters(operation)),
    ...styles('pathStyles', parametersIn(operation, 'path').filter(needsPathStyle)),
    ...styles('header', parametersIn(operation, 'header')),
    ...styles('cookie', parametersIn(operation, 'cookie')),
    ...(operation.body ? { body: operation.body.contents[0].mediaType } : {}),
    ...resultFacts(operation),
    ...(operation.security && !isSame(operation.security, api.security) ? { security: operation.security } : {}),
    ...(operation.retrySafe ? { retry: 'safe' } : {}),
    ...pageFacts(operation),
    ...(operation.sensitive.length > 0 ? { sensitive: operation.sensitive } : {}),
  };
}

function parametersIn(operation: Operation, location: Parameter['in']): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === location);
}

/** Beside the properties of a body, query parameters have to be told apart; elsewhere only unusual styles are told. */
function queryParameters(operation: Operation): readonly Parameter[] {
  const parameters = parametersIn(operation, 'query');
  const mustTellApart = operation.input.kind === 'flat' && operation.input.body !== undefined;
  return mustTellApart ? parameters : parameters.filter((parameter) => styleOf(parameter) !== 'form-explode');
}

function styles(key: string, parameters: readonly Parameter[]): Readonly<Record<string, object>> {
  if (parameters.length === 0) return {};
  // A null prototype keeps a parameter called `__proto__` an ordinary member.
  const byName: Record<string, string> = Object.assign(Object.create(null), {});
  for (const parameter of parameters) byName[parameter.name] = styleOf(parameter);
  return { [key]: byName };
}

/** The runtime's name for a parameter's style. */
function styleOf({ style, explode }: Parameter): string {
  switch (style) {
    case 'form':
    case 'simple':
    case 'label':
    case 'matrix':
      return explode ? `${style}-explode` : style;
    case 'spaceDelimited':
    case 'pipeDelimited':
      return explode ? 'form-explode' : style;
    default:
      return style;
  }
}

function resultFacts({ result }: Operation): Readonly<Record<string, string>> {
  const kind = isOptional(result) ? 'optional' : result.kind;
  const response = kind === 'envelope' ? {} : { response: kind };
  const accept = 'mediaType' in result ? result.mediaType : undefined;
  return { ...(accept === undefined || accept === 'application/json' ? {} : { accept }), ...response };
}

/** True for JSON in place of which nothing may come. */
function isOptional(result: Operation['result']): boolean {
  return 'optional' in result && result.optional;
}

/** The pointers to pages that are not the usual ones. */
function pageFacts({ pagination }: Operation): { readonly pages?: object } {
  if (!pagination) return {};
  const { item: _, ...pointers } = pagination;
  const unusual = Object.entries(pointers).filter(([key, pointer]) => pointer !== Reflect.get(usualPages, key));
  return unusual.length > 0 ? { pages: Object.fromEntries(unusual) } : {};
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
