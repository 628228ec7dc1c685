// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

export * from './users.ts';
export * from './groups.ts';
export * from './roles.ts';
export * from './organizations.ts';
export * from './posts.ts';
export * from './identity-sources.ts';
export * from './custom-fields.ts';
export * from './resources.ts';
export * from './data-permissions.ts';
export * from './applications.ts';
export * from './public-accounts.ts';
export * from './tenants.ts';
export * from './tenant-members.ts';
export * from './multi-tenancy.ts';
export * from './invitations.ts';
export * from './approvals.ts';
export * from './metadata.ts';
export * from './sync.ts';
export * from './security.ts';
export * from './risk-lists.ts';
export * from './whitelists.ts';
export * from './devices.ts';
export * from './device-rules.ts';
export * from './messaging.ts';
export * from './pipelines.ts';
export * from './webhooks.ts';
export * from './events.ts';
export * from './audit-logs.ts';
export * from './access-keys.ts';
export * from './ldap.ts';
export * from './billing.ts';
