// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

export * from './sign-in.ts';
export * from './sign-up.ts';
export * from './sign-out.ts';
export * from './oidc.ts';
export * from './oauth.ts';
export * from './saml.ts';
export * from './cas.ts';
export * from './tokens.ts';
export * from './mfa.ts';
export * from './webauthn.ts';
export * from './profile.ts';
export * from './account-binding.ts';
export * from './user-resources.ts';
export * from './permissions.ts';
export * from './approvals.ts';
export * from './invitations.ts';
export * from './messaging.ts';
export * from './uploads.ts';
export * from './wechat.ts';
export * from './public-info.ts';
export * from './events.ts';
