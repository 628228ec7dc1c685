// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

import type {
  AnotherOfManyThingsWithANameAsLongAsOthersAre,
  Free,
  OneMore,
  OneOfManyThingsWithANameAsLongAsOthersAre,
} from './shared.ts';

export interface Layout {
  both?: (Free & Other) | null;
  either?: Free | (Free & Other);
  lists?: ((Free & Other) | null)[];
  objects?: (
    | {
        aNumberWithALongName?: number;
        anotherNumber?: number;
      }
    | {
        text?: 'one' | 'two' | 'three' | (string & {});
        list?: {
          a?: string;
        }[];
      }
  )[];
  map?: {
    [key: string]: {
      a?: string;
    };
  } | null;
  several?:
    | {
        a?: string;
      }
    | null
    | boolean
    | string[];
  choiceOfAll?: (
    OneOfManyThingsWithANameAsLongAsOthersAre | AnotherOfManyThingsWithANameAsLongAsOthersAre | OneMore | YetOneMore
  ) & {
    shared?: string;
  };
  numbers?: 1e21 | 1e-7 | -1 | (number & {});
}

export interface Other {
  b?: string;
}

export interface YetOneMore {
  i?: string;
}
