// Made by the typescript target from the contract of the Enums.
// Do not edit: change the contract and generate again.

/** Input of “Create a thing”. */
export interface CreateThingParams extends ThingInput {
  /** How to create it. */
  mode?: 'fast' | 'safe';
}

export type Shared = 'one' | 'two' | (string & {});

export interface Thing {
  /**
   * Its color.
   *
   * - `red`: Like a tomato.
   * - `green`: Like a leaf.
   */
  color?: 'red' | 'green' | (string & {});
  size?: 1 | 2 | 3 | (number & {});
  mixed?: 'a' | 1 | (string & {}) | (number & {});
  yes?: true;
  version?: 'v1';
  nothing?: null;
  maybe?: 'a' | 'b' | (string & {}) | null;
  /**
   * - `north`: Up on most maps.
   * - `south`: Down on most maps.
   */
  described?: 'north' | 'south' | (string & {});
  list?: ('x' | 'y' | (string & {}))[];
  long?:
    | 'alpha_alpha_alpha'
    | 'beta_beta_beta_beta'
    | 'gamma_gamma_gamma'
    | 'delta_delta_delta'
    | 'epsilon_epsilon_epsilon'
    | (string & {});
  wide?: (
    | 'alpha_alpha_alpha'
    | 'beta_beta_beta_beta'
    | 'gamma_gamma_gamma'
    | 'delta_delta_delta'
    | 'epsilon_epsilon_epsilon'
    | (string & {})
  )[];
  shared?: Shared;
}

export interface ThingInput {
  color?: 'red' | 'green';
  finish?: 'matte' | 'glossy' | (string & {});
  shared?: Shared;
}
