// Made by the typescript target from the contract of the Presets.
// Do not edit: change the contract and generate again.

export type * from './sign-in.ts';
