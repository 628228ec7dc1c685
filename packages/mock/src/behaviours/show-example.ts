import type { Answer } from '../answer/answer.ts';
import { exampleAnswer } from '../answer/example-answer.ts';
import { withoutEntries } from '../answer/without-entries.ts';
import { isObject } from '../is-object.ts';
import { findUser } from '../state/find-user.ts';
import type { Call } from './behaviour.ts';
import { noUser } from './failures.ts';

/**
 * What operations do that have no behaviour of their own: they show the contract's example, but of no user who is none. It is
 * the first page; on those that follow, there is nothing more.
 */
export function showExample(call: Call): Answer {
  if (isAboutNobody(call)) return noUser();
  const { pages } = call.operation;
  const answer = exampleAnswer(call.operation, { accept: call.headers.accept });
  return pages !== undefined && pageOf(call, pages.page) > 1 ? withoutEntries(answer, pages.items) : answer;
}

function pageOf({ query, body }: Call, pointer: string): number {
  const input: unknown = { ...query, ...body };
  const page = pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => (isObject(part) ? part[key] : undefined), input);
  return Number(page ?? 1);
}

function isAboutNobody({ operation, query, body, mocked }: Call): boolean {
  const { userId, userIdType, options } = { ...query, ...body };
  if (operation.api !== 'management' || operation.tag !== 'users' || userId === undefined) return false;
  const kind = isObject(options) ? options['userIdType'] : userIdType;
  return findUser(mocked.directory, userId, kind) === undefined;
}
