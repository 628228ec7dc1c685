// Made by the typescript target from the contract of the Test.
// Do not edit: change the contract and generate again.

export interface Badly {
  a?: Record<string, unknown>;
}
