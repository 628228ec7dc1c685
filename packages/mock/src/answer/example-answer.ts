import { randomUUID } from 'node:crypto';
import { firstExample } from '../contract/first-example.ts';
import type { Operation } from '../contract/operation.ts';
import { isObject } from '../is-object.ts';
import { failure, jsonAnswer } from './answer.ts';
import type { Answer } from './answer.ts';

/** Which of the answers that the contract shows is wanted. */
export interface Wanted {
  /** Media types that the caller takes. */
  readonly accept?: string | undefined;
  /** The name of the example: the first one. */
  readonly name?: string | undefined;
}

/** The answer that the contract shows for an operation, under a request id of its own. */
export function exampleAnswer(operation: Operation, { accept = '', name }: Wanted = {}): Answer {
  const [status = '200', response] = Object.entries(operation.responses)[0] ?? [];
  const headers = Object.fromEntries(
    Object.entries(response?.headers ?? {}).map(([name, { example }]) => [name.toLowerCase(), String(example)]),
  );
  const content = Object.entries(response?.content ?? {});
  const [mediaType, media] = content.find(([type]) => accept.includes(type)) ?? content[0] ?? [];
  if (mediaType === undefined || media === undefined) return { status: Number(status), headers, body: undefined };
  const example = (name === undefined ? undefined : media.examples?.[name]?.value) ?? firstExample(media);
  if (!mediaType.endsWith('json')) {
    return { status: Number(status), headers: { ...headers, 'content-type': mediaType }, body: String(example) };
  }
  const fresh = isObject(example) && 'requestId' in example ? { ...example, requestId: randomUUID() } : example;
  const answer = jsonAnswer(fresh, Number(status));
  const statusCode = isObject(example) && typeof example['statusCode'] === 'number' ? example['statusCode'] : undefined;
  return { ...answer, headers: { ...headers, ...answer.headers }, statusCode };
}

/** A failure that the contract shows for an operation by this name. */
export function exampleNamed(operation: Operation, name: string): Answer {
  const value = operation.responses['default']?.content?.['application/json']?.examples?.[name]?.value;
  if (!isObject(value)) throw new Error(`The contract shows no ${name} for ${operation.id}.`);
  const { statusCode, apiCode, message, data } = value;
  const code = typeof apiCode === 'number' ? apiCode : undefined;
  return failure({ statusCode: Number(statusCode), apiCode: code, message: String(message), data });
}

/** The JSON text of the answer that the contract shows for an operation. */
export function exampleText(operation: Operation): string {
  return exampleAnswer(operation).body ?? '';
}
