// Made by the typescript target from the contract of the Parameters.
// Do not edit: change the contract and generate again.

/** Input of “Use one name thrice”. */
export interface ClashParams {
  path: {
    name: string;
  };
  query?: {
    name?: string;
  };
  body: {
    name?: string;
  };
}

/** Input of “Get a thing”. */
export interface GetThingParams {
  /** Which one. */
  id: string;
  /** Which fields to return. */
  fields: string[];
}

/** Input of “List plainly”. */
export interface ListPlainParams {
  /**
   * Page to return.
   *
   * @example 2
   * @deprecated
   */
  page?: number;
  ids?: string[];
}

/** Input of “Use every style”. */
export interface UseStylesParams {
  simple: number;
  list: string[];
  label: string;
  matrix: Record<string, unknown>;
  exploded?: string[];
  joined?: string[];
  spaced?: string[];
  piped?: string[];
  deep?: {
    a?: string;
  };
  bracketed?: string[];
  filter?: Record<string, unknown>;
  'X-Trace'?: string;
  session?: string;
}
