import { AuthenticationClient } from '@genauth/authentication';
import { ManagementClient } from '@genauth/management';
import type { ApiPromise, Operation as Literal, RequestOptions } from '@genauth/management';
import { exampleBody } from '../src/contract/operation.ts';
import type { Operation } from '../src/contract/operation.ts';

/** Management calls by operationId, with what the contract's example sends. */
export class ManagementExamples extends ManagementClient {
  #next: Operation | undefined;

  call(operation: Operation): Promise<unknown> {
    this.#next = operation;
    return callByName(this, operation.id);
  }

  override request<T>(literal: Literal, _params?: object, options?: RequestOptions): ApiPromise<T> {
    return super.request(literal, this.#next && exampleInput(literal, this.#next), options);
  }
}

/** Authentication calls by operationId, with what the contract's example sends. */
export class AuthenticationExamples extends AuthenticationClient {
  #next: Operation | undefined;

  call(operation: Operation): Promise<unknown> {
    this.#next = operation;
    return callByName(this, operation.id);
  }

  override request<T>(literal: Literal, _params?: object, options?: RequestOptions): ApiPromise<T> {
    return super.request(literal, this.#next && exampleInput(literal, this.#next), options);
  }
}

async function callByName(owner: object, name: string): Promise<unknown> {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') throw new TypeError(`There is no method ${name}.`);
  return Reflect.apply(method, owner, [{}]);
}

/** The example's values, laid out as the operation takes them. */
function exampleInput({ input }: Literal, operation: Operation): object {
  const values = (place: string): object =>
    Object.fromEntries(
      operation.parameters
        .filter((each) => each.in === place)
        .map(({ name, example, required }) => [name, example ?? (required ? '1' : undefined)]),
    );
  const body = withFile(exampleBody(operation), operation);
  if (input === 'grouped') return { path: values('path'), query: values('query'), body };
  return { ...values('path'), ...values('query'), ...Object(body ?? {}) };
}

/** A file is shown by its name in JSON. */
function withFile(body: unknown, operation: Operation): unknown {
  if (!operation.body?.content['multipart/form-data']) return body;
  return { ...Object(body), file: new File(['photo'], 'ada.lind.png') };
}
