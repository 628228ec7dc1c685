// Made by the typescript target from the contract of the Inheritance API.
// Do not edit: change the contract and generate again.

export type * from './pets.ts';
export type * from './shared.ts';
