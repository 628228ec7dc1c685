// Made by the typescript target from the contract of the Webhooks.
// Do not edit: change the contract and generate again.

export type * from './events.ts';
