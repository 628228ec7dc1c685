import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.ts';
import type { Operation } from '../src/index.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const operation: Operation = { operationId: 'get', method: 'GET', path: '/' };

describe.each(['management', 'authentication'])('what core knows is what the %s document has', (name) => {
  const { 'x-sdk-error-catalogue': catalogue } = JSON.parse(read(`../../contract/src/generated/${name}/openapi.json`));

  it('of apiCodes', () => {
    // A type is nothing at run time, so its source is read.
    const known = read('../src/errors/api-code.ts').match(/\b\d{4,}\b/g) ?? [];
    expect(known.toSorted()).toEqual(Object.keys(catalogue.apiCodes).toSorted());
  });

  it('of statusCodes: each that is a failure has its own class', () => {
    const kinds = Object.values(core).filter((one) => Object.getPrototypeOf(one) === core.ApiError);
    const failures = Object.keys(catalogue.statusCodes).filter((code) => code !== '200');
    const counts = failures.map((code) => {
      const error = new core.ApiError(operation, new Response(), { statusCode: Number(code) });
      return kinds.filter((kind) => Reflect.apply(Reflect.get(kind, Symbol.hasInstance), kind, [error])).length;
    });
    expect(counts).toEqual(failures.map(() => 1));
    expect(kinds).toHaveLength(failures.length);
  });
});
