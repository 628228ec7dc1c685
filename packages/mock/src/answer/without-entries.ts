import { isObject } from '../is-object.ts';
import type { Answer } from './answer.ts';

/** The same answer with an empty list, which stands where the JSON pointer leads; unchanged where there is none. */
export function withoutEntries(answer: Answer, pointer: string): Answer {
  if (answer.body === undefined) return answer;
  return { ...answer, body: JSON.stringify(emptied(JSON.parse(answer.body), pointer.split('/').slice(1))) };
}

function emptied(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return Array.isArray(value) ? [] : value;
  return isObject(value) ? { ...value, [key]: emptied(value[key], rest) } : value;
}
