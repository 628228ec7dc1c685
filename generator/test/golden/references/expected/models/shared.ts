// Made by the typescript target from the contract of the References across files.
// Do not edit: change the contract and generate again.

import type { User } from './users.ts';

export interface Address {
  city?: string;
}

export interface Local {
  user?: User;
}
