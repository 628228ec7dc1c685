// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

export type * from './groups.ts';
export type * from './roles.ts';
export type * from './security.ts';
export type * from './shared.ts';
export type * from './users.ts';
