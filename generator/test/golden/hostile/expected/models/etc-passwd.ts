// Made by the typescript target from the contract of the Hostile */ title export const hacked = 1; //.
// Do not edit: change the contract and generate again.

export interface Class {
  const?: "*/'";
}

/** Input of “*\/ process.exit(1); /*”. */
export interface ConstructorOperationParams {
  /** *\/ */
  id: string;
  __proto__?: string[];
  "'); process.exit(1); ('"?: "'" | '"' | '\\' | '`${1}`' | '\u202eevil';
}

export interface ObjectModel {
  constructor?: string;
  /** @default '*\/ \'" \\ \n' */
  "a'b"?: string;
  'x: any; } process.exit(1); interface Y { z'?: string;
  other?: _123Go;
  null?: Class;
}

export interface _123Go {
  /**
   * *\/
   * export {}
   */
  a?: string;
}
