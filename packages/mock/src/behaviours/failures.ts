import { failure } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';

/** Who is asked for does not exist. */
export function noUser(): Answer {
  return failure({ statusCode: 404, apiCode: 2004, message: 'The user does not exist.' });
}

/** What is asked for does not exist. */
export function noSuch(kind: string, code: unknown): Answer {
  return failure({ statusCode: 404, message: `There is no ${kind} of the code "${String(code)}".` });
}

/** What is to be made exists already. */
export function isTaken(what: string): Answer {
  return failure({ statusCode: 409, message: `${what} is in use already.` });
}
