// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

/** Input of “Delete a key, an operation that nobody gave a name”. */
export interface DeleteKeysByKeyIdParams {
  'key-id': string;
}

export interface Token {
  access_token?: string;
}
