// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { PublishEventDto, PublishEventRespDto } from '../models/events.ts';

/**
 * Publish an event on behalf of the signed-in user
 *
 * Sends an event to the event center, in the name of the user to whom the access token belongs. Define the kind
 * of event beforehand with `defineEvent` of the management API. Everyone who subscribes to it then gets the
 * event.
 *
 * `POST /api/v3/pub-userEvent`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function publishEvent(
  client: Client,
  params: PublishEventDto,
  options?: RequestOptions,
): ApiPromise<PublishEventRespDto> {
  return client.request(
    {
      operationId: 'publishEvent',
      method: 'POST',
      path: '/api/v3/pub-userEvent',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * Publish an event on behalf of the signed-in user
 *
 * @deprecated Use {@link publishEvent} instead.
 */
export const pub: typeof publishEvent = publishEvent;
