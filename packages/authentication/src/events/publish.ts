import type { ApiPromise, Client, RequestOptions } from '@genauth/core';
import { jsonText } from '@genauth/core/parts';
import { publishEvent } from '../generated/index.ts';
import type { PublishEventRespDto } from '../generated/index.ts';

/** An event of a type that `defineEvent` of the management API made known. */
export interface EventToPublish {
  readonly eventType: string;
  /** Sent as text: a string as it stands, anything else as JSON. */
  readonly eventData: unknown;
  /** Where the event comes from, for example the name and version of your program. */
  readonly source?: string | undefined;
}

/**
 * Publishes an event in the name of the signed-in user, whatever its data. Whoever subscribes to its type gets it.
 *
 * @throws ConfigurationError when the data cannot be written as JSON
 * @throws ApiError when the API answers with a failure
 */
export function publish(
  client: Client,
  { eventType, eventData, source }: EventToPublish,
  options?: RequestOptions,
): ApiPromise<PublishEventRespDto> {
  const text = typeof eventData === 'string' ? eventData : jsonText(eventData);
  return publishEvent(client, { eventType, eventData: text, ...(source !== undefined && { source }) }, options);
}
