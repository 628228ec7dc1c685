import type { Match } from '../contract/contract.ts';
import type { ParameterObject } from '../contract/open-api.ts';
import type { Operation } from '../contract/operation.ts';
import type { Incoming } from '../server/incoming.ts';
import { explain } from './explain.ts';
import type { Fault } from './fault.ts';
import { isExcused } from './is-excused.ts';
import { readBody } from './read-body.ts';
import type { ReadBody } from './read-body.ts';
import { readQuery } from './read-query.ts';
import type { Validators } from './validators.ts';

/** A request's values in the types of the contract, and everything that is wrong with them. */
export interface CheckedRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Whether the body could be read, so that a signature over its values can be checked. */
  readonly readable: boolean;
  readonly faults: readonly Fault[];
}

/** Checks path, query, content type and body of a request; method and path are those of its operation already. */
export async function validateRequest(
  incoming: Incoming,
  { operation, pathValues }: Match,
  validatorFor: Validators,
): Promise<CheckedRequest> {
  const query = readQuery(incoming.query, operation.parameters, isOpen(operation));
  const path: Record<string, unknown> = { ...pathValues };
  const read = await readBody(incoming, operation);
  const body = read.kind === 'value' ? read.value : undefined;
  const faults = [
    ...parameterFaults('path', path, operation, validatorFor),
    ...query.faults,
    ...parameterFaults('query', query.values, operation, validatorFor).filter(
      ({ pointer }) => !query.faults.some((fault) => fault.pointer.replace(/\[\]$/, '') === pointer),
    ),
    ...bodyFaults(read, operation, validatorFor).filter((fault) => !isExcused(operation, body, fault)),
  ];
  return { path, query: query.values, body, readable: read.kind !== 'unreadable', faults };
}

/** Protocols have extensions, whose parameters a server ignores that does not know them (RFC 6749, section 3.1). */
function isOpen({ path, responses }: Operation): boolean {
  return !path.startsWith('/api/') || '302' in responses;
}

/** One schema for all parameters of a place, kept so that its validator is compiled once. */
const parameterSchemas = new WeakMap<Operation, Partial<Record<ParameterObject['in'], object>>>();

function parameterFaults(
  place: 'path' | 'query',
  values: Record<string, unknown>,
  operation: Operation,
  validatorFor: Validators,
): readonly Fault[] {
  const schemas = parameterSchemas.get(operation) ?? {};
  parameterSchemas.set(operation, schemas);
  const schema = (schemas[place] ??= objectSchema(operation.parameters.filter((each) => each.in === place)));
  const validate = validatorFor(schema, { api: operation.api, notation: 'text' });
  validate(values);
  return explain(`/${place}`, validate.errors ?? []);
}

function objectSchema(parameters: readonly ParameterObject[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

function bodyFaults(read: ReadBody, { api, body }: Operation, validatorFor: Validators): readonly Fault[] {
  if (read.kind === 'unreadable') return [read.fault];
  if (read.kind === 'none') return body?.required ? [{ pointer: '/body', message: 'is required' }] : [];
  const media = body?.content[read.mediaType];
  if (!media) return [];
  const validate = validatorFor(media.schema, { api, notation: read.mediaType.endsWith('json') ? 'json' : 'text' });
  validate(read.value);
  return explain('/body', validate.errors ?? []);
}
