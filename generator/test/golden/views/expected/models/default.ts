// Made by the typescript target from the contract of the Views by direction.
// Do not edit: change the contract and generate again.

export interface Account {
  /** @readonly */
  id: string;
  name?: string;
  owner?: Owner;
}

export interface AccountInput {
  name?: string;
  /**
   * @format password
   * @writeonly
   */
  password: string;
  owner?: OwnerInput;
}

export interface AccountList {
  list?: Account[];
}

export interface Login {
  user?: string;
}

export interface Owner {
  accounts?: Account[];
  /** @readonly */
  stamp?: Stamp;
}

export interface OwnerInput {
  accounts?: AccountInput[];
}

/** @format date-time */
export type Stamp = string;

/** @format date-time */
export type StampInput = string;
