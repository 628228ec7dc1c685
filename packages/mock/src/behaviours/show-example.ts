import type { Answer } from '../answer/answer.ts';
import { exampleAnswer } from '../answer/example-answer.ts';
import { isObject } from '../is-object.ts';
import { findUser } from '../state/find-user.ts';
import type { Call } from './behaviour.ts';
import { noUser } from './failures.ts';

/** What operations do that have no behaviour of their own: they show the contract's example, but of no user who is none. */
export function showExample(call: Call): Answer {
  return isAboutNobody(call) ? noUser() : exampleAnswer(call.operation, { accept: call.headers.accept });
}

function isAboutNobody({ operation, query, body, mocked }: Call): boolean {
  const { userId, userIdType, options } = { ...query, ...body };
  if (operation.api !== 'management' || operation.tag !== 'users' || userId === undefined) return false;
  const kind = isObject(options) ? options['userIdType'] : userIdType;
  return findUser(mocked.directory, userId, kind) === undefined;
}
