// Made by the typescript target from the contract of the Nullable, the new way.
// Do not edit: change the contract and generate again.

export interface Thing {
  name: string | null;
  count?: number | string | null;
  /** The thing above, if any. */
  parent?: Thing | null;
  inline?: {
    deep?: string;
  } | null;
  tags?: (string | null)[] | null;
}
