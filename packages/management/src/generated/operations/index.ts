// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

export * from './users.ts';
export * from './groups.ts';
export * from './roles.ts';
export * from './security.ts';
