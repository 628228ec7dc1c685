// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** What the called server answered. Its shape is up to that server. */
export type Any = Record<string, unknown>;

/** The webhook to create. */
export interface CreateWebhookDto {
  /**
   * Name of the webhook in the console.
   *
   * @example 'Keep the badge system up to date'
   */
  name: string;
  /**
   * URL that GenAuth calls.
   *
   * @format uri
   * @example 'https://portal.halden.example/hooks/genauth'
   */
  url: string;
  /**
   * Events that make GenAuth call the webhook.
   *
   * @example ['user:created', 'user:deleted']
   */
  events: WebhookEventName[];
  /**
   * Format of the request body.
   *
   * - `application/json`: JSON.
   * - `application/x-www-form-urlencoded`: A form.
   */
  contentType: 'application/json' | 'application/x-www-form-urlencoded';
  /** `true` to call the webhook when its events happen, `false` to keep it without calling it. */
  enabled?: boolean;
  /**
   * Secret that GenAuth sends with each call in the `x-authing-webhook-secret` header, so that your server can
   * tell where the call comes from.
   *
   * @example 'webhook-secret-example'
   */
  secret?: string;
  /** Whether and how a failed call is repeated. */
  retryConfig?: WebhookRetryConfigV3Dto;
}

/** The new webhook. */
export interface CreateWebhookRespDto extends CommonResponseDto {
  /** The webhook. */
  data: WebhookDto;
}

/** The webhooks to delete. */
export interface DeleteWebhookDto {
  /**
   * IDs of the webhooks to delete, from `listWebhooks`.
   *
   * @example ['6745c0de0a1b2c3d4e5f1001']
   */
  webhookIds: string[];
}

/** Input of “Get a webhook”. */
export interface GetWebhookParams {
  /**
   * ID of the webhook.
   *
   * @example '6745c0de0a1b2c3d4e5f1001'
   */
  webhookId: string;
}

/** One webhook. */
export interface GetWebhookRespDto extends CommonResponseDto {
  /** The webhook. */
  data: WebhookDto;
}

/** One page of webhooks. */
export interface GetWebhooksData {
  /**
   * Number of webhooks on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The webhooks on this page; empty when there is none. */
  list: WebhookDto[];
}

/** Webhooks, page by page. */
export interface GetWebhooksRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: GetWebhooksData;
}

/** The webhook whose calls to list. */
export interface ListWebhookLogs {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of calls on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * ID of the webhook whose calls to list, from `listWebhooks`.
   *
   * @example '6745c0de0a1b2c3d4e5f1001'
   */
  webhookId: string;
}

/** One page of the calls of a webhook. */
export interface ListWebhookLogsData {
  /**
   * Number of calls on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The calls on this page; empty when there is none. */
  list: WebhookLogDto[];
}

/** The calls of a webhook, page by page. */
export interface ListWebhookLogsRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: ListWebhookLogsData;
}

/** Input of “List webhooks”. */
export interface ListWebhooksParams {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
}

/** The outcome of triggering a webhook. */
export interface TriggerWebhookData {
  /** What your server answered. */
  response: Any;
}

/** The webhook to trigger and what to send. */
export interface TriggerWebhookDto {
  /**
   * ID of the webhook to trigger, from `listWebhooks`.
   *
   * @example '6745c0de0a1b2c3d4e5f1001'
   */
  webhookId: string;
  /**
   * Headers to send, by name.
   *
   * @example { 'x-request-source': 'manual-test' }
   */
  requestHeaders?: Record<string, unknown>;
  /**
   * JSON object to send as the body of the call.
   *
   * @example { eventName: 'test', data: { description: 'A test call' } }
   */
  requestBody?: Record<string, unknown>;
}

/** What your server answered to the call. */
export interface TriggerWebhookRespDto extends CommonResponseDto {
  /** What your server answered. */
  data: TriggerWebhookData;
}

/** The webhook to change, and the properties to change. */
export interface UpdateWebhookDto {
  /**
   * ID of the webhook to change.
   *
   * @example '6745c0de0a1b2c3d4e5f1001'
   */
  webhookId: string;
  /**
   * Name of the webhook in the console.
   *
   * @example 'Keep the badge system up to date'
   */
  name?: string;
  /**
   * URL that GenAuth calls.
   *
   * @format uri
   * @example 'https://portal.halden.example/hooks/genauth'
   */
  url?: string;
  /**
   * Events that make GenAuth call the webhook.
   *
   * @example ['user:created', 'user:deleted']
   */
  events?: WebhookEventName[];
  /**
   * Format of the request body.
   *
   * - `application/json`: JSON.
   * - `application/x-www-form-urlencoded`: A form.
   */
  contentType?: 'application/json' | 'application/x-www-form-urlencoded';
  /** `true` to call the webhook when its events happen, `false` to keep it without calling it. */
  enabled?: boolean;
  /**
   * Secret that GenAuth sends with each call in the `x-authing-webhook-secret` header, so that your server can
   * tell where the call comes from.
   *
   * @example 'webhook-secret-example'
   */
  secret?: string;
  /** Whether and how a failed call is repeated. */
  retryConfig?: WebhookRetryConfigV3Dto;
}

/** The changed webhook. */
export interface UpdateWebhooksRespDto extends CommonResponseDto {
  /** The webhook. */
  data: WebhookDto;
}

/** A category of webhook events. */
export interface WebhookCategoryDto {
  /**
   * Display name of the category.
   *
   * @example 'User'
   */
  name: string;
  /**
   * Display name of the category in English.
   *
   * @example 'User'
   */
  nameEn: string;
  /**
   * Code of the category, as in the `category` of the events.
   *
   * @example 'user'
   */
  value: string;
}

/** A webhook: an address of yours that GenAuth calls when certain events happen. */
export interface WebhookDto {
  /**
   * ID of the webhook.
   *
   * @example '6745c0de0a1b2c3d4e5f1001'
   */
  webhookId: string;
  /**
   * When the webhook was created.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  createdAt: string;
  /**
   * When the webhook was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
  /**
   * Name of the webhook in the console.
   *
   * @example 'Keep the badge system up to date'
   */
  name: string;
  /**
   * URL that GenAuth calls.
   *
   * @format uri
   * @example 'https://portal.halden.example/hooks/genauth'
   */
  url: string;
  /**
   * Format of the request body.
   *
   * - `application/json`: JSON.
   * - `application/x-www-form-urlencoded`: A form.
   */
  contentType: 'application/json' | 'application/x-www-form-urlencoded' | (string & {});
  /** `true` when GenAuth calls the webhook as its events happen, `false` when it is turned off. */
  enabled: boolean;
  /**
   * Events that make GenAuth call the webhook.
   *
   * @example ['user:created', 'user:deleted']
   */
  events?: WebhookEventName[];
  /**
   * Secret that GenAuth sends with each call in the `x-authing-webhook-secret` header, so that your server can
   * tell where the call comes from.
   *
   * @example 'webhook-secret-example'
   */
  secret?: string;
  /** Whether and how a failed call is repeated. */
  retryConfig?: WebhookRetryConfigV3Dto;
}

/** An event that a webhook can react to. */
export interface WebhookEventDto {
  /**
   * Display name of the event.
   *
   * @example 'Create User'
   */
  name: string;
  /**
   * Display name of the event in English.
   *
   * @example 'Create User'
   */
  nameEn: string;
  /**
   * Code of the event, to use in the `events` of a webhook.
   *
   * @example 'user:created'
   */
  value: string;
  /**
   * Category that the event falls into, the `value` of one of the categories.
   *
   * @example 'user'
   */
  category: string;
}

/** The webhook events and their categories. */
export interface WebhookEventListData {
  /** The categories that the events are sorted into. */
  categories: WebhookCategoryDto[];
  /** The events that a webhook can be told about. */
  events: WebhookEventDto[];
}

/** The webhook events and their categories. */
export interface WebhookEventListRespDto extends CommonResponseDto {
  /** The events and their categories. */
  data: WebhookEventListData;
}

/**
 * What happened. GenAuth adds events over time, so treat a name that you do not know as one more event;
 * `getWebhookEventList` returns those of today.
 *
 * - `test`: A test call.
 * - `register`: A user has signed up.
 * - `login`: A user has signed in.
 * - `mfa:verified`: A user has passed MFA.
 * - `kick`: A user has been signed out by force.
 * - `user:created`: A user has been created.
 * - `user:password-changed`: The password of a user has changed.
 * - `user:updated`: A user has been changed.
 * - `user:email-verified`: The email address of a user has been verified.
 * - `user:archived`: A user has been archived.
 * - `user:unarchived`: A user has been brought back from the archive.
 * - `user:blocked`: A user has been suspended.
 * - `user:unblocked`: The suspension of a user has been lifted.
 * - `user:deleted`: A user has been deleted.
 * - `user:register-whitelist-added`: An entry has been added to the sign-up whitelist.
 * - `user:register-whitelist-deleted`: An entry has been deleted from the sign-up whitelist.
 * - `user:udv-changed`: The value of a custom field of a user has changed.
 * - `user:link-account`: An external identity has been linked to a user.
 * - `user:password-update-remind`: A user has been reminded that the password is due for a change.
 * - `user:organization-node-update`: The departments of a user have changed.
 * - `permission:revoke`: An authorization has been revoked.
 * - `permission:add`: An authorization has been given.
 * - `resource:created`: A resource has been created.
 * - `resource:delete`: A resource has been deleted.
 * - `resource:updated`: A resource has been changed.
 * - `role:created`: A role has been created.
 * - `role:updated`: A role has been changed.
 * - `role:deleted`: A role has been deleted.
 * - `role:disable`: A role has been disabled.
 * - `role:assigned`: A role has been assigned.
 * - `subject:remove`: A subject has been removed.
 * - `role:unassigned`: The assignment of a role has been undone.
 * - `role:udv-changed`: The value of a custom field of a role has changed.
 * - `application:mfa:enabled`: MFA has been turned on for an application.
 * - `application:mfa:disabled`: MFA has been turned off for an application.
 * - `group:created`: A group has been created.
 * - `group:updated`: A group has been changed.
 * - `group:deleted`: A group has been deleted.
 * - `group:member-added`: A member has been added to a group.
 * - `group:member-removed`: A member has been removed from a group.
 * - `organization:created`: An organization has been created.
 * - `organization:imported`: An organization has been imported.
 * - `organization:deleted`: An organization has been deleted.
 * - `organization:node-added`: A department has been added to an organization.
 * - `organization:node-updated`: A department has been changed.
 * - `organization:tree-updated`: The tree of an organization has changed.
 * - `organization:node-deleted`: A department has been deleted.
 * - `organization:node-moved`: A department has been moved within its organization.
 * - `organization:member-added`: A member has been added to a department.
 * - `organization:member-removed`: A member has been removed from a department.
 * - `organization:udv-changed`: The value of a custom field of an organization has changed.
 * - `privilege-namespace:created`: A permission space has been created.
 * - `privilege-namespace:updated`: A permission space has been changed.
 * - `privilege-namespace:deleted`: A permission space has been deleted.
 * - `user-pool:cooperator-added`: A cooperating administrator has been added to the user pool.
 * - `user-pool:cooperator-removed`: A cooperating administrator has been removed from the user pool.
 * - `user-pool:secret-refreshed`: The secret of the user pool has been renewed.
 * - `user-pool:updated`: The user pool has been changed.
 * - `user-pool:udf-added`: A custom field has been added to the user pool.
 * - `user-pool:udf-deleted`: A custom field has been deleted from the user pool.
 * - `user-pool:env-added`: An environment variable has been added to the user pool.
 * - `user-pool:env-deleted`: An environment variable has been deleted from the user pool.
 * - `user-pool:env-updated`: An environment variable of the user pool has been changed.
 * - `user-pool:launchpad-app-installed`: An application has been added to the application panel.
 * - `user-pool:launchpad-app-uninstalled`: An application has been removed from the application panel.
 * - `application:created`: An application has been created.
 * - `application:updated`: An application has been changed.
 * - `application:deleted`: An application has been deleted.
 * - `application:secret-refreshed`: The secret of an application has been renewed.
 * - `data-resource:created`: A data resource has been created.
 * - `data-resource:updated`: A data resource has been changed.
 * - `data-resource:deleted`: A data resource has been deleted.
 * - `data-strategy-permission:revoke`: A data policy has been taken from a subject.
 * - `data-strategy-permission:add`: A data policy has been given to a subject.
 * - `unusual-location:login`: A user has signed in from an unusual place.
 */
export type WebhookEventName =
  | 'test'
  | 'register'
  | 'login'
  | 'mfa:verified'
  | 'kick'
  | 'user:created'
  | 'user:password-changed'
  | 'user:updated'
  | 'user:email-verified'
  | 'user:archived'
  | 'user:unarchived'
  | 'user:blocked'
  | 'user:unblocked'
  | 'user:deleted'
  | 'user:register-whitelist-added'
  | 'user:register-whitelist-deleted'
  | 'user:udv-changed'
  | 'user:link-account'
  | 'user:password-update-remind'
  | 'user:organization-node-update'
  | 'permission:revoke'
  | 'permission:add'
  | 'resource:created'
  | 'resource:delete'
  | 'resource:updated'
  | 'role:created'
  | 'role:updated'
  | 'role:deleted'
  | 'role:disable'
  | 'role:assigned'
  | 'subject:remove'
  | 'role:unassigned'
  | 'role:udv-changed'
  | 'application:mfa:enabled'
  | 'application:mfa:disabled'
  | 'group:created'
  | 'group:updated'
  | 'group:deleted'
  | 'group:member-added'
  | 'group:member-removed'
  | 'organization:created'
  | 'organization:imported'
  | 'organization:deleted'
  | 'organization:node-added'
  | 'organization:node-updated'
  | 'organization:tree-updated'
  | 'organization:node-deleted'
  | 'organization:node-moved'
  | 'organization:member-added'
  | 'organization:member-removed'
  | 'organization:udv-changed'
  | 'privilege-namespace:created'
  | 'privilege-namespace:updated'
  | 'privilege-namespace:deleted'
  | 'user-pool:cooperator-added'
  | 'user-pool:cooperator-removed'
  | 'user-pool:secret-refreshed'
  | 'user-pool:updated'
  | 'user-pool:udf-added'
  | 'user-pool:udf-deleted'
  | 'user-pool:env-added'
  | 'user-pool:env-deleted'
  | 'user-pool:env-updated'
  | 'user-pool:launchpad-app-installed'
  | 'user-pool:launchpad-app-uninstalled'
  | 'application:created'
  | 'application:updated'
  | 'application:deleted'
  | 'application:secret-refreshed'
  | 'data-resource:created'
  | 'data-resource:updated'
  | 'data-resource:deleted'
  | 'data-strategy-permission:revoke'
  | 'data-strategy-permission:add'
  | 'unusual-location:login'
  | (string & {});

/** One call that a webhook has made. */
export interface WebhookLogDto {
  /**
   * ID of the webhook.
   *
   * @example '6745c0de0a1b2c3d4e5f1001'
   */
  webhookId: string;
  /**
   * Event that made GenAuth call the webhook.
   *
   * @example 'user:created'
   */
  eventName: string;
  /**
   * Body that GenAuth sent.
   *
   * @example { eventName: 'user:created', data: { userId: '6745c0de0a1b2c3d4e5f6003' } }
   */
  requestBody: Record<string, unknown>;
  /**
   * Headers that GenAuth sent, by name. The secret of the webhook is among them.
   *
   * @example { 'content-type': 'application/json', 'x-authing-webhook-secret': 'webhook-secret-example' }
   */
  requestHeaders: Record<string, unknown>;
  /**
   * HTTP status that your server answered with.
   *
   * @minimum 100
   * @maximum 599
   * @example 200
   */
  responseStatusCode: number;
  /**
   * Headers that your server answered with, by name.
   *
   * @example { 'content-type': 'application/json' }
   */
  responseHeaders: Record<string, unknown>;
  /**
   * Body that your server answered with.
   *
   * @example { success: true }
   */
  responseBody: Record<string, unknown>;
  /**
   * When the call was made, as date and time in ISO 8601 with the offset from UTC.
   *
   * @example '2026-03-02T16:15:30.188+0800'
   */
  timestamp: string;
  /** Whether the call succeeded. */
  success: boolean;
  /**
   * Why the call failed. Absent when it succeeded.
   *
   * @example 'ERRTIMEOUT'
   */
  errorMessage?: string;
}

/** An event as GenAuth delivers it to your server. */
export interface WebhookPayload {
  [key: string]: unknown;
  /** Which event it is. It decides what `data` holds. */
  eventName: WebhookEventName;
  /**
   * What the event is about. Which properties there are depends on `eventName`.
   *
   * @example { userId: '6745c0de0a1b2c3d4e5f6003' }
   */
  data: Record<string, unknown>;
}

/** How to repeat calls that fail. */
export interface WebhookRetryConfigV3Dto {
  /** Whether a failed call is repeated. */
  enabled: boolean;
  /**
   * How many times a failed call is repeated at most.
   *
   * @minimum 0
   * @example 3
   */
  count?: number;
  /**
   * Time between two attempts, in the unit that `delayUnit` names.
   *
   * @minimum 0
   * @example 30
   */
  delay?: number;
  /** Unit of time that `delay` counts. */
  delayUnit?: 'Second' | 'Minute' | 'Hour' | 'Day' | (string & {});
}
