// Made by the typescript target from the contract of the Scalars.
// Do not edit: change the contract and generate again.

/** A thing */
export interface Thing {
  /**
   * @minLength 1
   * @maxLength 20
   * @pattern ^[a-z]+$
   * @default 'abc'
   * @example 'hello'
   */
  text?: string;
  /**
   * When it was made.
   *
   * @format date-time
   */
  time?: string;
  /**
   * @minimum 0
   * @exclusiveMaximum 1
   */
  number?: number;
  /**
   * @multipleOf 5
   * @default 10
   */
  whole?: number;
  /**
   * @default false
   * @deprecated
   */
  flag?: boolean;
  /** @format binary */
  bytes?: string;
  image?: string;
  encoded?: string;
  /** @default { a: [1, 'two'] } */
  object?: {
    a?: unknown[];
  };
  'kebab-case'?: string;
  '1st'?: string;
  /** @minLength 2 */
  implied?: string;
  /** Only a title */
  titled?: string;
  /** @default null */
  fallbackNull?: string | null;
}
