// Made by the typescript target from the contract of the Hostile */ title export const hacked = 1; //.
// Do not edit: change the contract and generate again.

export * from './etc-passwd.ts';
export * from './con-tag.ts';
