// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

export * from './sign-in.ts';
export * from './sign-up.ts';
export * from './mfa.ts';
export * from './profile.ts';
