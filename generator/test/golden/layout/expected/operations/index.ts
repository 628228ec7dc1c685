// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

export * from './long.ts';
export * from './layouts.ts';
