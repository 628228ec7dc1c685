import type { Client } from './client.ts';

/** An operation as a function: of a client, of its parameters where it has any, and of the options of the call. */
type ApiFunction = (client: Client, ...rest: never[]) => unknown;

/** The same as a method. */
type ApiMethod = (this: Client, ...rest: never[]) => unknown;

/**
 * A class with a method for each of some functions: `api.getUser(params)` is `getUser(api, params)`. Whoever extends it
 * brings `request`.
 */
export function apiClass<Api extends Client>(
  functions: Readonly<Record<Exclude<keyof Api, 'request'>, ApiFunction>>,
): abstract new () => Api;
export function apiClass(functions: Readonly<Record<string, ApiFunction>>): abstract new () => object {
  // An object without a prototype takes hundreds of properties in time that grows with their number. The prototype of a
  // class takes them in time that grows with its square.
  const methods: object = Object.create(null);
  for (const [name, perform] of Object.entries(functions)) {
    const method: ApiMethod = function (...rest) {
      return perform(this, ...rest);
    };
    Object.defineProperty(methods, name, { value: method, writable: true, configurable: true });
  }
  abstract class Api extends Object {}
  Object.setPrototypeOf(methods, Object.prototype);
  Object.setPrototypeOf(Api.prototype, methods);
  return Api;
}
