// Made by the typescript target from the contract of the Inheritance API.
// Do not edit: change the contract and generate again.

import type { Pet, PetInput } from './shared.ts';

export interface Circle {
  kind: string;
  next?: Shape;
  radius?: number;
}

export interface Home {
  /** May be nobody. */
  owner?: Pet | null;
  tracked?: Tracked;
  /** @readonly */
  note?: string;
  shape?: Shape;
  tree?: Tree;
}

export interface HomeInput {
  /** May be nobody. */
  owner?: PetInput | null;
  tracked?: TrackedInput;
  shape?: Shape;
  tree?: TreeInput;
}

export type Shape = ((Circle & { kind: 'Circle' }) | (Square & { kind: 'Square' })) & {
  kind: string;
  next?: Shape;
};

export interface Square {
  kind: string;
  next?: Shape;
  side?: number;
}

export interface Tracked extends Home {
  /** @readonly */
  createdAt?: string;
}

export type TrackedInput = HomeInput;

export interface Tree extends Pet {
  children?: Tree[];
}

export interface TreeInput extends PetInput {
  children?: TreeInput[];
}
