// Made by the typescript target from the contract of the Inline schemas.
// Do not edit: change the contract and generate again.

/** Input of “Replace a thing”. */
export interface ReplaceThingParams {
  /** The new name. */
  name: string;
  /** How big it is. */
  size?: {
    /** In meters. */
    width: number;
    height?: number;
  };
  /** Which one. */
  id: string;
  /**
   * Only try.
   *
   * @default false
   */
  dryRun?: boolean;
}

export interface ReplaceThingResult {
  list?: {
    id?: string;
  }[];
}
