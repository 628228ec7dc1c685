// Made by the typescript target from the contract of the Maps API.
// Do not edit: change the contract and generate again.

export type * from './counts.ts';
export type * from './shared.ts';
