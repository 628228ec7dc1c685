// Made by the typescript target from the contract of the Recursive schemas.
// Do not edit: change the contract and generate again.

export type Json = string | number | Json[] | { [key: string]: Json };

export interface Person {
  trees?: Tree[];
  address?: {
    street?: string;
  };
}

export interface PersonAddress {
  street?: string;
}

export interface Tree {
  children?: Tree[];
  owner?: Person;
  value?: Json;
  city?: PersonAddress;
}
