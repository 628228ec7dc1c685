// Made by the typescript target from the contract of the Names API.
// Do not edit: change the contract and generate again.

import type { _123 } from './shared.ts';

/** Input of `_123_2`. */
export interface _1232Params {
  名?: string[];
}

export interface _1232Result {
  page?: {
    属性?: _123;
  };
}
