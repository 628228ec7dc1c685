import type { IncomingHttpHeaders } from 'node:http';
import { failure, success } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { isObject } from '../is-object.ts';
import type { Incoming } from '../server/incoming.ts';
import type { FailureRule, Failures } from './failures.ts';

/** Where the mock itself is told what to do. */
export const controlPath = '/__mock/';

/** What can be told. */
export interface Control {
  readonly fail: (operationId: string, rule: FailureRule) => unknown;
  readonly reset: () => void;
  readonly failures: Failures;
}

/** Answers `POST /__mock/failures`, `DELETE /__mock/failures` and `POST /__mock/reset`. */
export function answerControl({ method, path, query, body }: Incoming, control: Control): Answer {
  const asked = `${method} ${path}`;
  if (asked === `POST ${controlPath}reset`) {
    control.reset();
    return success({ reset: true });
  }
  if (asked === `DELETE ${controlPath}failures`) {
    control.failures.clear(query.get('operation') ?? undefined);
    return success({ cleared: true });
  }
  if (asked === `POST ${controlPath}failures`) return addFailure(body.toString(), control);
  const known = ['POST failures', 'DELETE failures', 'POST reset'].map((each) => each.replace(' ', ` ${controlPath}`));
  return failure({ statusCode: 404, message: `The mock knows ${known.join(', ')}.` }, 404);
}

function addFailure(text: string, { fail }: Control): Answer {
  try {
    const { operation, ...rule } = parseRule(text);
    if (typeof operation !== 'string') throw new TypeError('"operation" must be an operationId or "*".');
    fail(operation, rule);
    return success({ operation });
  } catch (error) {
    return failure({ statusCode: 400, message: error instanceof Error ? error.message : 'no failure' }, 400);
  }
}

/** The failure that the header `x-mock-failure` wants for its own request, or what is wrong with it. */
export function failureHeader(headers: IncomingHttpHeaders): FailureRule | TypeError | undefined {
  const text = headers['x-mock-failure']?.toString();
  if (text === undefined) return undefined;
  try {
    return parseRule(text);
  } catch (error) {
    return new TypeError(`x-mock-failure: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
}

const numbers = new Set(['statusCode', 'apiCode', 'httpStatus', 'delay', 'times']);
const others: Readonly<Record<string, (value: unknown) => boolean>> = {
  operation: (value) => typeof value === 'string',
  message: (value) => typeof value === 'string',
  drop: (value) => typeof value === 'boolean',
  data: () => true,
  headers: (value) => isObject(value) && Object.values(value).every((each) => typeof each === 'string'),
};

function parseRule(text: string): FailureRule & { readonly operation?: string } {
  const rule: unknown = JSON.parse(text);
  if (!isRule(rule)) throw new TypeError('A failure must be a JSON object of the documented form.');
  return rule;
}

function isRule(value: unknown): value is FailureRule & { readonly operation?: string } {
  return (
    isObject(value) &&
    Object.entries(value).every(([name, each]) =>
      numbers.has(name) ? Number.isFinite(each) : (others[name]?.(each) ?? false),
    )
  );
}
