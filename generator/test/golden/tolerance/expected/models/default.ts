// Made by the typescript target from the contract of the Tolerance API.
// Do not edit: change the contract and generate again.

/** Input of `getThing`. */
export interface GetThingParams {
  undeclared: string;
  /** The first counts. */
  q: number;
  text?: string;
  filter?: Record<string, unknown>;
  list?: string[];
}

/** Input of `headThing`. */
export interface HeadThingParams {
  undeclared: string;
  q?: string;
}

/** Input of `putThing`. */
export interface PutThingParams {
  a?: string;
  undeclared: string;
  q?: string;
}

/** Input of `sendThing`. */
export interface SendThingParams {
  path: {
    undeclared: string;
  };
  query?: {
    q?: string;
  };
  body: Blob;
}

/** Input of `streamThing`. */
export interface StreamThingParams {
  undeclared: string;
  q?: string;
}
