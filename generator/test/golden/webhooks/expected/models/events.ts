// Made by the typescript target from the contract of the Webhooks.
// Do not edit: change the contract and generate again.

export interface User {
  /** @readonly */
  id?: string;
  status?: 'on' | 'off' | (string & {});
}

export interface UserCreatedPayload {
  user: User;
}

export interface UserInput {
  /** @writeonly */
  password?: string;
  status?: 'on' | 'off';
}
