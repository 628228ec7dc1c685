// Made by the typescript target from the contract of the Maps API.
// Do not edit: change the contract and generate again.

import type { Counts } from './shared.ts';

/** Input of “Add anything”. */
export interface AddAnythingParams {
  [key: string]: unknown;
  id: string;
}

/** Input of “Set counts”. */
export interface SetCountsParams {
  path: {
    id: string;
  };
  body: Counts;
}

export type SetCountsResult = {
  [key: string]: {
    count?: number;
  };
};
