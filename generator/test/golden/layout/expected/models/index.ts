// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

export type * from './layouts.ts';
export type * from './long.ts';
export type * from './shared.ts';
