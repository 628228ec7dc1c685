// Made by the typescript target from the contract of the Operations.
// Do not edit: change the contract and generate again.

export interface Envelope {
  statusCode: number;
}

export interface FindUsers {
  page?: number;
  limit?: number;
}

/** Input of “Get a user”. */
export interface GetUserParams {
  /** Which user. */
  id: string;
}

export interface UserResponse extends Envelope {
  data?: string;
}
