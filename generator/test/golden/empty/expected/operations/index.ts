// Made by the typescript target from the contract of the Empty API.
// Do not edit: change the contract and generate again.

export {};
