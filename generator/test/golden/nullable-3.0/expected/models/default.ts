// Made by the typescript target from the contract of the Nullable, the old way.
// Do not edit: change the contract and generate again.

export interface Thing {
  name: string | null;
  /**
   * @maximum 10
   * @exclusiveMinimum 0
   */
  count?: number;
  kind?: 'a' | 'b' | (string & {}) | null;
  parent?: Thing | null;
  tags?: (string | null)[] | null;
  /** @example 'hello' */
  sample?: string;
}
