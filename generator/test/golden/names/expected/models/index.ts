// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

export type * from './orders.ts';
export type * from './orders-2.ts';
export type * from './shared.ts';
