// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

export type * from './o-auth-2-0.ts';
export type * from './users.ts';
