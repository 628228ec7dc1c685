// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

export interface ClientModelInput {
  mine?: string;
}

export interface ListClientsResult {
  a?: string;
}

export interface Models {
  a?: string;
}

export interface UserProfile {
  calledSo?: string;
}

export interface UserProfile2 {
  converted?: string;
}

export interface _123 {
  名?: string;
}
