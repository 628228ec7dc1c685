// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type { IsSuccessRespDto } from '../models/shared.ts';
import type {
  CreateWebhookDto,
  CreateWebhookRespDto,
  DeleteWebhookDto,
  GetWebhookParams,
  GetWebhookRespDto,
  GetWebhooksRespDto,
  ListWebhookLogs,
  ListWebhookLogsRespDto,
  ListWebhooksParams,
  TriggerWebhookDto,
  TriggerWebhookRespDto,
  UpdateWebhookDto,
  UpdateWebhooksRespDto,
  WebhookDto,
  WebhookEventListRespDto,
  WebhookLogDto,
} from '../models/webhooks.ts';

/**
 * Create a webhook
 *
 * Creates a webhook: when one of its `events` happens, GenAuth calls its `url` with the event in the body, in
 * the form of `receiveWebhookEvent`. Give it a `secret` to tell calls from GenAuth from others.
 * `getWebhookEventList` returns the events, and `triggerWebhook` tries the webhook out.
 *
 * `POST /api/v3/create-webhook`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createWebhook(
  client: Client,
  params: CreateWebhookDto,
  options?: RequestOptions,
): ApiPromise<CreateWebhookRespDto> {
  return client.request(
    {
      operationId: 'createWebhook',
      method: 'POST',
      path: '/api/v3/create-webhook',
      body: 'application/json',
      sensitive: ['secret'],
    },
    params,
    options,
  );
}

/**
 * List webhooks
 *
 * Returns the webhooks of the user pool, page by page.
 *
 * `GET /api/v3/list-webhooks`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listWebhooks(
  client: Client,
  params?: ListWebhooksParams,
  options?: RequestOptions,
): PagePromise<GetWebhooksRespDto, WebhookDto> {
  return paginate(
    client,
    { operationId: 'listWebhooks', method: 'GET', path: '/api/v3/list-webhooks', sensitive: ['secret'] },
    params,
    options,
  );
}

/**
 * Update a webhook
 *
 * Changes the name, address, events, format, secret or retries of a webhook, or turns it on or off; send only
 * the properties to change.
 *
 * `POST /api/v3/update-webhook`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateWebhook(
  client: Client,
  params: UpdateWebhookDto,
  options?: RequestOptions,
): ApiPromise<UpdateWebhooksRespDto> {
  return client.request(
    {
      operationId: 'updateWebhook',
      method: 'POST',
      path: '/api/v3/update-webhook',
      body: 'application/json',
      sensitive: ['secret'],
    },
    params,
    options,
  );
}

/**
 * Delete webhooks
 *
 * Deletes one or more webhooks in one call. IDs that match no webhook are passed over without an error.
 *
 * `POST /api/v3/delete-webhook`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteWebhook(
  client: Client,
  params: DeleteWebhookDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteWebhook', method: 'POST', path: '/api/v3/delete-webhook', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List the calls of a webhook
 *
 * Returns the calls that a webhook has made, page by page, each with what was sent, what your server answered
 * and whether it went well. An ID that matches no webhook is not an error.
 *
 * `POST /api/v3/get-webhook-logs`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getWebhookLogs(
  client: Client,
  params: ListWebhookLogs,
  options?: RequestOptions,
): PagePromise<ListWebhookLogsRespDto, WebhookLogDto> {
  return paginate(
    client,
    {
      operationId: 'getWebhookLogs',
      method: 'POST',
      path: '/api/v3/get-webhook-logs',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['requestHeaders'],
    },
    params,
    options,
  );
}

/**
 * Trigger a webhook
 *
 * Makes a webhook call its address now, without an event, and returns what your server answered.
 * `requestHeaders` and `requestBody` set what is sent.
 *
 * `POST /api/v3/trigger-webhook`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function triggerWebhook(
  client: Client,
  params: TriggerWebhookDto,
  options?: RequestOptions,
): ApiPromise<TriggerWebhookRespDto> {
  return client.request(
    {
      operationId: 'triggerWebhook',
      method: 'POST',
      path: '/api/v3/trigger-webhook',
      body: 'application/json',
      sensitive: ['requestHeaders'],
    },
    params,
    options,
  );
}

/**
 * Get a webhook
 *
 * Returns one webhook with its settings, found by its ID. Fails with `statusCode` 404 when no webhook has this
 * ID.
 *
 * `GET /api/v3/get-webhook`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getWebhook(
  client: Client,
  params: GetWebhookParams,
  options?: RequestOptions,
): ApiPromise<GetWebhookRespDto> {
  return client.request(
    { operationId: 'getWebhook', method: 'GET', path: '/api/v3/get-webhook', sensitive: ['secret'] },
    params,
    options,
  );
}

/**
 * List webhook events
 *
 * Returns the events that a webhook can react to, and the categories that they fall into. Both come in full,
 * without pages.
 *
 * `GET /api/v3/get-webhook-event-list`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getWebhookEventList(client: Client, options?: RequestOptions): ApiPromise<WebhookEventListRespDto> {
  return client.request(
    { operationId: 'getWebhookEventList', method: 'GET', path: '/api/v3/get-webhook-event-list' },
    undefined,
    options,
  );
}
