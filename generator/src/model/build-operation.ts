import type { ErrorCatalogue, SecurityRequirement } from './api.ts';
import { buildParameter } from './build-parameter.ts';
import { buildPresets } from './build-presets.ts';
import { buildRequestBody, buildResponses } from './build-responses.ts';
import type { SchemaContext } from './schema-context.ts';
import type { FindDeclaration } from './object-shape.ts';
import { type OperationCursor, parametersOf } from './operation-cursors.ts';
import { operationInput } from './operation-input.ts';
import { operationResult } from './operation-result.ts';
import { buildPagination } from './build-pagination.ts';
import type { Operation, OperationResult } from './operation.ts';
import { fittingPath } from './path-template.ts';
import { listOf, objectOf, type RawObject, textOf, textsOf } from './raw.ts';
import { sensitiveNames } from './sensitive-names.ts';

/** What operations of one document have in common. */
export interface OperationContext {
  readonly request: SchemaContext;
  readonly response: SchemaContext;
  readonly find: FindDeclaration;
  readonly envelope: string | undefined;
  readonly errors: ErrorCatalogue;
}

/**
 * Resolves one operation.
 *
 * @param operationId its name among the operations of the document
 */
export function buildOperation(source: OperationCursor, operationId: string, context: OperationContext): Operation {
  const { operation, method, path } = source;
  const raw = objectOf(operation.value);
  const parameters = fittingPath(
    path,
    parametersOf(context.request.document, source).flatMap(
      (parameter) => buildParameter(parameter, context.request) ?? [],
    ),
  );
  const body = buildRequestBody(operation, context.request);
  const responses = buildResponses(operation, context.response);
  const input = operationInput(parameters, body, context.find);
  const result: OperationResult =
    method === 'HEAD' ? { kind: 'none' } : operationResult(responses, jsonOf(raw, context));
  const pagination = buildPagination(raw['x-sdk-pagination'], result, context.find);
  const security = securityOf(raw['security']);
  return {
    operationId,
    aliases: textsOf(raw['x-sdk-aliases']),
    method,
    path,
    summary: textOf(raw['summary']) ?? '',
    ...text('description', raw['description']),
    deprecated: raw['deprecated'] === true,
    ...text('successor', raw['x-sdk-successor']),
    ...text('since', raw['x-sdk-since']),
    parameters,
    ...(body ? { body } : {}),
    input,
    responses,
    result,
    ...(security ? { security } : {}),
    retrySafe: raw['x-sdk-retry'] === 'safe',
    ...(pagination ? { pagination } : {}),
    presets: buildPresets(raw['x-sdk-presets'], body, context.find),
    sensitive: sensitiveNames({ parameters, body, input, responses }, context.find),
    errors: listOf(raw['x-sdk-errors']).flatMap(
      (code) => context.errors.apiCodes.find((each) => each.code === code) ?? [],
    ),
  };
}

/** JSON is an envelope where the document has one, unless the operation says that its answer is plain. */
function jsonOf(raw: RawObject, { envelope }: OperationContext): 'envelope' | 'json' {
  return envelope === undefined || raw['x-sdk-response'] === 'plain' ? 'json' : 'envelope';
}

/** The alternatives of a `security` list; undefined when there is no list. */
export function securityOf(value: unknown): readonly SecurityRequirement[] | undefined {
  return Array.isArray(value) ? value.map((requirement) => Object.keys(objectOf(requirement))) : undefined;
}

function text<Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } {
  const object: { [K in Key]?: string } = {};
  if (typeof value === 'string') object[key] = value;
  return object;
}
