/** One thing that is wrong with a request. */
export interface Fault {
  /** JSON pointer (RFC 6901) into `{ path, query, headers, body }` of the request. */
  readonly pointer: string;
  /** What is wrong, as the end of a sentence that begins with the pointer: `must be an integer`. */
  readonly message: string;
}

/** Writes a name as one step of a JSON pointer. */
export function pointerStep(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
