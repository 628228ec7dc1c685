import { setTimeout as wait } from 'node:timers/promises';
import { failure, oauthError } from '../answer/answer.ts';
import type { Answer, Failure } from '../answer/answer.ts';
import { behaviours } from '../behaviours/index.ts';
import type { Mocked } from '../behaviours/mocked.ts';
import { showExample } from '../behaviours/show-example.ts';
import type { Contract, Match } from '../contract/contract.ts';
import type { Api } from '../contract/load-documents.ts';
import type { Operation } from '../contract/operation.ts';
import type { Failures, FailureRule } from '../control/failures.ts';
import { isObject } from '../is-object.ts';
import type { Fault } from '../validate/fault.ts';
import { validateRequest } from '../validate/validate-request.ts';
import type { Validators } from '../validate/validators.ts';
import type { Incoming } from './incoming.ts';

/** What requests are answered from. */
export interface Answering {
  readonly contract: Contract;
  readonly validatorFor: Validators;
  readonly failures: Failures;
  readonly mocked: Mocked;
  readonly origin: string;
}

/** An answer, or the wish that there be none; and the operation that it is of. */
export interface Answered {
  readonly operation?: Operation | undefined;
  readonly answer: Answer | 'drop';
}

/** Answers one request of the APIs: finds its operation, lets it fail if so told, checks it, and does what it says. */
export async function answerRequest(incoming: Incoming, answering: Answering, rule?: FailureRule): Promise<Answered> {
  const match = answering.contract.match(incoming, preferredApi(incoming));
  if (!match) return { answer: noOperation(incoming, answering.contract) };
  const { operation } = match;
  const forced = rule ?? answering.failures.take(operation.id);
  if (forced?.delay !== undefined) await wait(forced.delay, undefined, { ref: false });
  if (forced?.drop) return { operation, answer: 'drop' };
  const answer = (forced && forcedFailure(forced)) ?? (await perform(incoming, match, answering));
  return { operation, answer };
}

/** Management requests are signed, or name their user pool. */
function preferredApi({ headers }: Incoming): Api {
  const isManagement = headers.authorization?.startsWith('authing ') || 'x-authing-userpool-id' in headers;
  return isManagement || !('x-authing-app-id' in headers) ? 'management' : 'authentication';
}

function noOperation({ method, path }: Incoming, contract: Contract): Answer {
  const allowed = contract.methodsOf(path);
  if (allowed.length === 0) {
    return failure({ statusCode: 404, message: `The contract has no path ${path}.` }, 404);
  }
  const message = `${path} is called with ${allowed.join(' or ')}, not with ${method}.`;
  const answer = failure({ statusCode: 400, message }, 405);
  return { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } };
}

function forcedFailure({ statusCode, apiCode, message, data, httpStatus, headers }: FailureRule): Answer | undefined {
  if (statusCode === undefined && apiCode === undefined && httpStatus === undefined) return undefined;
  const text = message ?? 'The mock was told to fail.';
  const answer = failure({ statusCode: statusCode ?? httpStatus ?? 499, apiCode, message: text, data }, httpStatus);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

async function perform(incoming: Incoming, match: Match, answering: Answering): Promise<Answer> {
  const { operation } = match;
  const { mocked, validatorFor, origin } = answering;
  const { path, query, body, readable, faults } = await validateRequest(incoming, match, validatorFor);
  const fields = isObject(body) ? body : {};
  if (readable) {
    // An array is signed as an object whose names are its indices.
    const signed = operation.method === 'GET' ? query : { ...Object(body ?? {}) };
    const caller = mocked.credentials.identify(incoming, operation, signed);
    if ('statusCode' in caller) return refuse(operation, caller);
    if (faults.length === 0) {
      const behave = behaviours[operation.id] ?? showExample;
      return behave({ operation, caller, path, query, body: fields, headers: incoming.headers, origin, mocked });
    }
  }
  return invalid(operation, faults);
}

function refuse(operation: Operation, reason: Failure): Answer {
  return operation.plain && '401' in operation.responses
    ? oauthError('invalid_token', reason.message, 401)
    : failure(reason);
}

/** All faults at once: in one sentence for people, and as data for programs. */
function invalid(operation: Operation, faults: readonly Fault[]): Answer {
  const said = faults.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  const message = `${operation.id} (${operation.method} ${operation.path}): ${said}.`;
  if (operation.plain && '400' in operation.responses) return oauthError('invalid_request', message);
  return failure({ statusCode: 400, message, data: { faults } });
}
