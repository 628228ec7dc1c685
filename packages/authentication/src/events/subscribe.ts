import { ConfigurationError } from '@genauth/core';
import type { Client, EventName, EventStream, SubscribeCallbacks, SubscribeOptions, Subscription } from '@genauth/core';
import { openSubscription, socketUri } from '@genauth/core/parts';
import type { ApiEvents } from '@genauth/core/parts';
import { applicationOf } from '../application.ts';
import type { Application } from '../application.ts';

/**
 * Subscribes to events in the name of the signed-in user, over one connection for each type. Connections that break are
 * made anew, with the access token that the client has by then; what happens meanwhile is not told later.
 *
 * @param events codes of event types
 * @param options with `onEvent` and `onError`, events are handed to these
 * @throws ConfigurationError that names the argument which is missing or malformed
 */
export function subscribe<T = unknown>(
  client: Client,
  events: EventName | readonly EventName[],
  options: SubscribeCallbacks<T>,
): Subscription;
/**
 * Subscribes to events in the name of the signed-in user: `for await (const { data } of subscribe(client, 'shop.order.sent'))`.
 * Leaving the loop ends the subscription.
 *
 * @throws ConfigurationError that names the argument which is missing or malformed
 */
export function subscribe<T = unknown>(
  client: Client,
  events: EventName | readonly EventName[],
  options?: SubscribeOptions,
): EventStream<T>;
export function subscribe<T>(
  client: Client,
  events: EventName | readonly EventName[],
  options?: SubscribeOptions | SubscribeCallbacks<T>,
): EventStream<T> {
  return openSubscription(eventsOf(applicationOf(client)), events, options);
}

function eventsOf({ options, baseUrl, accessToken }: Application): ApiEvents {
  const path = '/events/v1/authentication/sub';
  return {
    ...options,
    operation: { operationId: 'subscribe', method: 'GET', path, response: 'json' },
    url: socketUri(options.socketUri, baseUrl) + path,
    credentials: async () => {
      const token = await accessToken();
      if (token === undefined)
        throw new ConfigurationError('accessToken must be set before events can be subscribed to');
      return { query: { token } };
    },
  };
}
