// Made by the typescript target from the contract of the Secrets.
// Do not edit: change the contract and generate again.

export interface Exchange {
  secret?: Key;
  /** @writeonly */
  seed?: string;
  /** @format password */
  pin?: string;
  plain?: string;
}

/** Input of `exchange`. */
export interface ExchangeParams {
  path: {
    ticket: string;
  };
  query?: {
    name?: string;
    /** @format password */
    pin?: string;
  };
  body: Exchange;
}

export interface Exchanged {
  keys?: Key[];
  either?: number | Key;
  people?: { [key: string]: Person };
}

/** @format password */
export type Key = string;

export interface Many {
  firstOfManySecretsWithALongName?: string;
  secondOfManySecretsWithALongName?: string;
  thirdOfManySecretsWithALongName?: string;
}

export interface Person {
  friend?: Person;
  idNumber?: string;
}

/** Input of `putKey`. */
export interface PutKeyParams {
  body: Key;
}

export interface Refusal {
  mfaToken?: string;
}
