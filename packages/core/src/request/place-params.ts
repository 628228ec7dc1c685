import type { Values } from '../codec/layout.ts';
import type { Operation } from '../operation.ts';
import { definedEntries } from './defined-entries.ts';

/** Parameters by the place they are sent in. */
export interface PlacedParams {
  readonly path: Values;
  readonly query: Values;
  readonly header: Values;
  readonly cookie: Values;
  /** Undefined when there is none to send. */
  readonly body: unknown;
}

/**
 * Sorts a call's parameters by the place they are sent in, see `Operation.input`.
 *
 * @throws TypeError for input that is no object, and for names of prototypes
 */
export function placeParams(operation: Operation, params: object): PlacedParams {
  const entries = definedEntries('the input', params);
  const { method } = operation;
  const hasBody = operation.body !== undefined && method !== 'GET' && method !== 'HEAD';
  if (operation.input === 'grouped') {
    const groups = Object.fromEntries(entries);
    const group = (name: string): Values => Object.fromEntries(definedEntries(`"${name}"`, groups[name] ?? {}));
    return {
      path: group('path'),
      query: group('query'),
      header: group('header'),
      cookie: group('cookie'),
      body: hasBody ? groups['body'] : undefined,
    };
  }
  const rest = hasBody ? 'body' : 'query';
  const places: Record<keyof PlacedParams, Record<string, unknown>> = {
    path: {},
    query: {},
    header: {},
    cookie: {},
    body: {},
  };
  for (const [name, value] of entries) places[placeOf(operation, name) ?? rest][name] = value;
  return { ...places, body: hasBody ? places.body : undefined };
}

function placeOf(operation: Operation, name: string): 'path' | 'query' | 'header' | 'cookie' | undefined {
  if (operation.path.includes(`{${name}}`)) return 'path';
  return (['query', 'header', 'cookie'] as const).find((place) => Object.hasOwn(operation[place] ?? {}, name));
}
