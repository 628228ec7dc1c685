// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

export type * from './mfa.ts';
export type * from './profile.ts';
export type * from './shared.ts';
export type * from './sign-in.ts';
export type * from './sign-up.ts';
