// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

import type { _123 } from './shared.ts';

export interface ClientModel {
  /** @readonly */
  id?: string;
  name?: string;
}

export interface ClientModelInput2 {
  name?: string;
}

export type ListClientsResult2 = ClientModel | RequestOptionsModel;

export interface RequestOptionsModel {
  a?: string;
}

export interface UsersGet200ApplicationJsonPage {
  属性?: _123;
}
