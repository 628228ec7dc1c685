// Made by the typescript target from the contract of the Recursive schemas.
// Do not edit: change the contract and generate again.

export * from './default.ts';
