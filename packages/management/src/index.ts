export * from '@genauth/core';
export { accessTokens } from './access-tokens.ts';
export { createManagementClient } from './create-management-client.ts';
export * from './generated/index.ts';
export type { ManagementAuthentication, ManagementIdentity } from './management-authentication.ts';
export { ManagementClient } from './management-client.ts';
export type { ManagementOptions } from './management-options.ts';
export { signatures } from './signatures.ts';
