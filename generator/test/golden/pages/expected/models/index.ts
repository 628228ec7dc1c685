// Made by the typescript target from the contract of the Pages.
// Do not edit: change the contract and generate again.

export type * from './default.ts';
