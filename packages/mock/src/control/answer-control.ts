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

/** What each part of a failure has to be. */
const parts: Readonly<Record<string, readonly [what: string, test: (value: unknown) => boolean]>> = {
  ...Object.fromEntries(
    ['statusCode', 'apiCode', 'httpStatus', 'delay', 'times'].map((name) => [name, ['a number', Number.isFinite]]),
  ),
  operation: ['text', isText],
  message: ['text', isText],
  drop: ['true or false', (value) => typeof value === 'boolean'],
  data: ['JSON', () => true],
  headers: ['an object of texts', (value) => isObject(value) && Object.values(value).every(isText)],
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function parseRule(text: string): FailureRule & { readonly operation?: string } {
  const rule: unknown = JSON.parse(text);
  if (!isObject(rule)) throw new TypeError('A failure must be a JSON object.');
  for (const [name, value] of Object.entries(rule)) {
    const part = parts[name];
    if (!part) throw new TypeError(`"${name}" is not a part of a failure.`);
    if (!part[1](value)) throw new TypeError(`"${name}" must be ${part[0]}.`);
  }
  return rule;
}
