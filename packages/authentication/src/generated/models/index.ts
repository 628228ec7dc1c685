// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

export type * from './account-binding.ts';
export type * from './approvals.ts';
export type * from './cas.ts';
export type * from './events.ts';
export type * from './invitations.ts';
export type * from './messaging.ts';
export type * from './mfa.ts';
export type * from './oauth.ts';
export type * from './oidc.ts';
export type * from './permissions.ts';
export type * from './profile.ts';
export type * from './public-info.ts';
export type * from './saml.ts';
export type * from './shared.ts';
export type * from './sign-in.ts';
export type * from './sign-out.ts';
export type * from './sign-up.ts';
export type * from './tokens.ts';
export type * from './uploads.ts';
export type * from './user-resources.ts';
export type * from './webauthn.ts';
export type * from './wechat.ts';
