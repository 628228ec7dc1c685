// Made by the typescript target from the contract of the Tolerance API.
// Do not edit: change the contract and generate again.

export interface Holder {
  value?: unknown;
}

export type JustObject = Record<string, unknown>;

/** Of some kind. */
export type JustText = string;

export type Objects = unknown;

export interface Other {
  a?: string;
}

export interface OwnOnly {
  a: string;
}

export type Size = 1 | 2 | (number & {}) | null;

export type Version = '1' | '2' | 'beta' | (string & {});

export type Whatever = unknown;

export type When = string;
