// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

export { ManagementApi } from './management-api.ts';
export { errorAdvice } from './error-advice.ts';
export type * from './models/index.ts';
export type * as Models from './models/index.ts';
export * from './operations/index.ts';
