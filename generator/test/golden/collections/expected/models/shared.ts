// Made by the typescript target from the contract of the Collections.
// Do not edit: change the contract and generate again.

/** Things by name. */
export type MapOfThings = { [key: string]: Thing };

export interface Thing {
  /**
   * @minItems 1
   * @maxItems 5
   */
  list?: string[];
  nested?: number[][];
  untyped?: unknown[];
  pair?: [string, number];
  openTuple?: [string?, ...boolean[]];
  map?: Record<string, number>;
  anyMap?: Record<string, unknown>;
  bare?: Record<string, unknown>;
  closed?: {
    a?: string;
  };
  open?: {
    [key: string]: unknown;
    a?: string;
  };
  patterns?: Record<string, string>;
  mapOfUnions?: { [key: string]: string | number };
  anything?: unknown;
  nothing?: never;
}
