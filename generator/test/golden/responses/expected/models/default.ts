// Made by the typescript target from the contract of the Responses.
// Do not edit: change the contract and generate again.

export interface Done {
  done?: boolean;
}

export type GetTwoResult = Done | Waiting;

export interface Problem {
  title?: string;
}

export interface Waiting {
  since?: string;
}
