// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

export * from './users.ts';
export * from './o-auth-2-0.ts';
