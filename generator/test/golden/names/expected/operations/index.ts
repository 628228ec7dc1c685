// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

export * from './orders.ts';
export * from './orders-2.ts';
export * from './tag.ts';
export * from './default.ts';
