import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../../../packages/core/src/index.ts');

/** What the runtime exports; loaded at run time, since its types are those of browsers. */
export const core: Readonly<Record<string, unknown>> = await import(entry);

/** What a failed call throws. */
export function apiError(): object {
  const { ApiError } = core;
  if (typeof ApiError !== 'function') throw new Error('The runtime has no ApiError');
  const operation = { operationId: 'act', method: 'GET', path: '/act' };
  const error: unknown = Reflect.construct(ApiError, [operation, new Response('{}'), { statusCode: 500 }]);
  if (typeof error !== 'object' || error === null) throw new Error('ApiError makes no object');
  return error;
}

/** The names of the classes of errors, those for one status apart. */
export function errorClasses(): readonly string[] {
  const apiErrorPrototype: unknown = Object.getPrototypeOf(apiError());
  return Object.entries(core).flatMap(([name, value]) => {
    if (typeof value !== 'function') return [];
    const prototype: unknown = value.prototype;
    const isError = prototype instanceof Error;
    return isError && Object.getPrototypeOf(prototype) !== apiErrorPrototype ? [name] : [];
  });
}
