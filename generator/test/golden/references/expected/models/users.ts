// Made by the typescript target from the contract of the References across files.
// Do not edit: change the contract and generate again.

import type { Address } from './shared.ts';

/** Input of “List users”. */
export interface ListUsersParams {
  /** Page to return. */
  page?: number;
}

export interface User {
  /** Where the user lives. */
  home?: Address;
  friends?: User[];
}
