// Made by the typescript target from the contract of the Tolerance API.
// Do not edit: change the contract and generate again.

export type * from './default.ts';
export type * from './shared.ts';
