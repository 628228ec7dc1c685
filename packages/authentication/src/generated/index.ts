// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

export { AuthenticationApi } from './authentication-api.ts';
export { errorAdvice } from './error-advice.ts';
export type * from './models/index.ts';
export type * as Models from './models/index.ts';
export * from './operations/index.ts';
