// Made by the typescript target from the contract of the Inheritance API.
// Do not edit: change the contract and generate again.

export type Cat = Pet & {
  claws?: number;
  /** @readonly */
  id: number;
  name: string;
};

export type CatInput = PetInput & {
  claws?: number;
  name: string;
};

export interface Counted {
  type?: number;
}

export interface Created extends EventBase {
  at?: string;
}

export interface Deleted extends EventBase {
  by?: string;
}

/** A dog. */
export type Dog = Pet & {
  bark: string;
  tail: string;
  name: string;
};

/** A dog. */
export type DogInput = PetInput & {
  bark: string;
  tail: string;
  name: string;
};

export type Event = (Created & { type: 'created' | 'made' }) | (Deleted & { type: 'gone' }) | Counted;

export interface EventBase {
  type?: 'created' | 'deleted' | (string & {});
}

export interface Pet {
  petType: string;
  /** @readonly */
  id?: number;
  name?: string;
}

export interface PetInput {
  petType: string;
  name?: string;
}

export type Twice = {
  a?: string;
  b?: string;
} & {
  /** @maxLength 3 */
  b?: string;
  c?: number;
};
