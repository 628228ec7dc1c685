// Made by the typescript target from the contract of the Combinations.
// Do not edit: change the contract and generate again.

export type Any = string | number;

export interface AtLeastOne {
  email?: string;
  phone?: string;
}

export interface Base {
  id: string;
  label?: string;
}

export type Demanding = Base & {
  label: string;
};

export type Either = Base | string | number[];

export interface Extended extends Base {
  size?: number;
}

export type Mixed = (
  | {
      a: string;
    }
  | {
      b: number;
    }
) & {
  kind: string;
};

export type Narrowed = Base & {
  /** @maxLength 5 */
  id?: string;
};

/** A base by another name. */
export type Renamed = Base;

export interface Shape {
  extended?: Extended;
  demanding?: Demanding;
  narrowed?: Narrowed;
  renamed?: Renamed;
  either?: Either;
  any?: Any;
  atLeastOne?: AtLeastOne;
  mixed?: Mixed;
  twoTypes?: TwoTypes;
  unions?: (string | Base)[];
}

export type TwoTypes = string | number;
