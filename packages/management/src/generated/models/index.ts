// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

export type * from './access-keys.ts';
export type * from './applications.ts';
export type * from './approvals.ts';
export type * from './audit-logs.ts';
export type * from './billing.ts';
export type * from './custom-fields.ts';
export type * from './data-permissions.ts';
export type * from './device-rules.ts';
export type * from './devices.ts';
export type * from './events.ts';
export type * from './groups.ts';
export type * from './identity-sources.ts';
export type * from './invitations.ts';
export type * from './ldap.ts';
export type * from './messaging.ts';
export type * from './metadata.ts';
export type * from './multi-tenancy.ts';
export type * from './organizations.ts';
export type * from './pipelines.ts';
export type * from './posts.ts';
export type * from './public-accounts.ts';
export type * from './resources.ts';
export type * from './risk-lists.ts';
export type * from './roles.ts';
export type * from './security.ts';
export type * from './shared.ts';
export type * from './sync.ts';
export type * from './tenant-members.ts';
export type * from './tenants.ts';
export type * from './users.ts';
export type * from './webhooks.ts';
export type * from './whitelists.ts';
