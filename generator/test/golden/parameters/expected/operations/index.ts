// Made by the typescript target from the contract of the Parameters.
// Do not edit: change the contract and generate again.

export * from './default.ts';
