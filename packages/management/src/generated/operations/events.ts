// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CreateEventAppDto,
  DefineEventDto,
  EventAppPaginatedRespDto,
  ListEventsParams,
  OpenEventDto,
  OpenEventPaginatedRespDto,
  PubEventDto,
  PubEventRespDto,
} from '../models/events.ts';
import type { CommonResponseDto } from '../models/shared.ts';

/**
 * Create an event application
 *
 * Registers a system of yours as a source of events. Its `identifier` is the first part of the types of its
 * events, as in `workshop.robot.repaired`.
 *
 * `POST /api/v3/create-event-app`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createEventApp(
  client: Client,
  params: CreateEventAppDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'createEventApp', method: 'POST', path: '/api/v3/create-event-app', body: 'application/json' },
    params,
    options,
  );
}

/**
 * List event applications
 *
 * Returns the event applications of the user pool. The operation takes no paging parameters.
 *
 * `GET /api/v3/list-event-apps`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listEventApps(client: Client, options?: RequestOptions): ApiPromise<EventAppPaginatedRespDto> {
  return client.request(
    { operationId: 'listEventApps', method: 'GET', path: '/api/v3/list-event-apps' },
    undefined,
    options,
  );
}

/**
 * List event types
 *
 * Returns the types of event that the event center knows, page by page. The `code` of an entry is what you
 * subscribe to.
 *
 * `GET /api/v3/list-events`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listEvents(
  client: Client,
  params?: ListEventsParams,
  options?: RequestOptions,
): PagePromise<OpenEventPaginatedRespDto, OpenEventDto> {
  return paginate(client, { operationId: 'listEvents', method: 'GET', path: '/api/v3/list-events' }, params, options);
}

/**
 * Define an event type
 *
 * Adds a type of event of your own to the event center. Define a type before you publish events of it with
 * `publishEvent`.
 *
 * `POST /api/v3/define-event`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function defineEvent(
  client: Client,
  params: DefineEventDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'defineEvent', method: 'POST', path: '/api/v3/define-event', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Publish an event
 *
 * Publishes an event of a type that you have defined with `defineEvent`. Whoever subscribes to that type
 * receives it. Whether the event was accepted stands in `success` of the response: when it is `false`, for
 * example because the type is not defined, `errMsg` says why.
 *
 * `POST /api/v3/pub-event`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function publishEvent(
  client: Client,
  params: PubEventDto,
  options?: RequestOptions,
): ApiPromise<PubEventRespDto> {
  return client.request(
    { operationId: 'publishEvent', method: 'POST', path: '/api/v3/pub-event', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Publish an event
 *
 * @deprecated Use {@link publishEvent} instead.
 */
export const verifyEvent: typeof publishEvent = publishEvent;

/**
 * Publish an event
 *
 * @deprecated Use {@link publishEvent} instead.
 */
export const pub: typeof publishEvent = publishEvent;

/**
 * Publish an event from the sign-in side
 *
 * Publishes an event of a type that you have defined with `defineEvent`, by the path that applications use to
 * publish on behalf of a user. For events of your own servers, use `publishEvent`.
 *
 * `POST /api/v3/pub-userEvent`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function publishUserEvent(
  client: Client,
  params: PubEventDto,
  options?: RequestOptions,
): ApiPromise<PubEventRespDto> {
  return client.request(
    { operationId: 'publishUserEvent', method: 'POST', path: '/api/v3/pub-userEvent', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Publish an event from the sign-in side
 *
 * @deprecated Use {@link publishUserEvent} instead.
 */
export const pubUserEvent: typeof publishUserEvent = publishUserEvent;
