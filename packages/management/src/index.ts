export * from '@genauth/core';
export { createManagementClient } from './create-management-client.ts';
export * from './generated/index.ts';
export { ManagementClient } from './management-client.ts';
export type { ManagementOptions } from './management-options.ts';
