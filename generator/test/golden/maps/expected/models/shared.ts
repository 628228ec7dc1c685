// Made by the typescript target from the contract of the Maps API.
// Do not edit: change the contract and generate again.

export type Anything = unknown;

export interface Both extends Mixed, Named {}

export type Counts = Record<string, number>;

export type CountsOrNothing = (Mixed & Record<string, unknown>) | null;

export interface Mixed {
  [key: string]: unknown;
  name?: string;
}

export type MixedAndNothing = Mixed;

export interface MoreMixed extends Mixed {
  isMixed?: boolean;
}

export interface Named {
  title?: string;
}

export interface NamedCounts {
  [key: string]: unknown;
  name?: string;
}

export type Nothing = Record<string, never>;

export interface OpenMixed extends Mixed {
  [key: string]: unknown;
}

export type Unsaid = Record<string, unknown>;
