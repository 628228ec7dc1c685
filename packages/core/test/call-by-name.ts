/** One operation as the facts of the API have it, with a value for everything it takes. */
export interface OperationFacts {
  /** The name of the method in the present client, or in ours where that has none. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Calls a member of an object, with the object as `this`. */
export function callByName(owner: object, name: string, ...args: readonly unknown[]): unknown {
  const member: unknown = Reflect.get(owner, name);
  if (typeof member !== 'function') throw new TypeError(`There is no function ${name}.`);
  return Reflect.apply(member, owner, args);
}

/** The single object that a method takes, or nothing for an operation that takes nothing. */
export function inputOf({ query, body }: OperationFacts): readonly [object] | readonly [] {
  return query || body ? [{ ...query, ...body }] : [];
}

/** The query string as the API wants it: arrays as `k[]=a&k[]=b`, everything percent-encoded. */
export function wireQuery(query: OperationFacts['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    Array.isArray(value) ? value.map((item) => [`${key}[]`, String(item)]) : [[key, String(value)]],
  );
  return pairs.map(([key = '', value = '']) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');
}
