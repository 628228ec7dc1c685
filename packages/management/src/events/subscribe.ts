import type { Client, EventName, EventStream, SubscribeCallbacks, SubscribeOptions, Subscription } from '@genauth/core';
import { managementSignature, openSubscription, requireUrl, socketUri } from '@genauth/core/parts';
import type { ApiEvents } from '@genauth/core/parts';
import { cloudHost } from '../cloud-host.ts';
import type { ManagementOptions } from '../management-options.ts';
import { optionsOf } from '../options-of.ts';

/**
 * Subscribes to events of the user pool, over one connection for each type. Connections that break are made anew; what
 * happens meanwhile is not told later.
 *
 * @param events codes of event types, see `listEvents`
 * @param options with `onEvent` and `onError`, events are handed to these
 * @throws ConfigurationError that names the argument which is missing or malformed
 */
export function subscribe<T = unknown>(
  client: Client,
  events: EventName | readonly EventName[],
  options: SubscribeCallbacks<T>,
): Subscription;
/**
 * Subscribes to events of the user pool: `for await (const { data } of subscribe(client, 'authing.user.login'))`.
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
  return openSubscription(eventsOf(optionsOf(client)), events, options);
}

function eventsOf(options: ManagementOptions): ApiEvents {
  const path = '/events/v1/management/sub';
  const sign = managementSignature(options);
  const host = requireUrl('host', options.host ?? cloudHost);
  return {
    ...options,
    operation: { operationId: 'subscribe', method: 'GET', path, response: 'json' },
    url: socketUri(options.socketUri, host) + path,
    credentials: async () => ({
      headers: { authorization: await sign({ method: 'websocket', path: '', headers: [], params: {} }) },
    }),
  };
}
