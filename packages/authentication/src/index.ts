export * from '@genauth/core';
export { AuthenticationClient } from './authentication-client.ts';
export type { AuthenticationOptions, ClientAuthMethod } from './authentication-options.ts';
export { createAuthenticationClient } from './create-authentication-client.ts';
export type { TokenClient } from './create-authentication-client.ts';
export * from './generated/index.ts';
