import type {
  ApiPromise,
  EventName,
  EventStream,
  Operation,
  RequestOptions,
  SubscribeCallbacks,
  SubscribeOptions,
  Subscription,
} from '@genauth/core';
import { changeOptions } from '@genauth/core/parts';
import { createManagementClient } from './create-management-client.ts';
import { publish } from './events/publish.ts';
import type { EventToPublish } from './events/publish.ts';
import { subscribe } from './events/subscribe.ts';
import { errorAdvice, ManagementApi } from './generated/index.ts';
import type { PubEventRespDto } from './generated/index.ts';
import type { ManagementOptions } from './management-options.ts';
import { optionsOf, setOptions } from './options-of.ts';

/** The management API of GenAuth: every operation as a method. */
export class ManagementClient extends ManagementApi {
  #client: ReturnType<typeof createManagementClient>;

  /** @throws ConfigurationError that names the option which is missing or malformed */
  constructor(options: ManagementOptions) {
    super();
    const { errorAdvice: advice = errorAdvice } = { ...options };
    const advised = { ...options, errorAdvice: advice };
    this.#client = createManagementClient(advised);
    setOptions(this, advised);
  }

  override request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T> {
    return this.#client.request(operation, params, options);
  }

  /** A copy with changes: headers are changed one by one, everything else as a whole. This client stays as it is. */
  withOptions(changes: Partial<ManagementOptions>): ManagementClient {
    const copy = new ManagementClient(changeOptions(optionsOf(this), changes));
    // So that the copy goes on with the token that this client has.
    copy.#client = this.#client.withOptions(changes);
    return copy;
  }

  /**
   * Subscribes to events of the user pool and hands them over one by one. Connections that break are made anew; what happens
   * meanwhile is not told later.
   *
   * @param events codes of event types, see `listEvents`
   * @throws ConfigurationError that names the argument which is missing or malformed
   */
  subscribe<T = unknown>(events: EventName | readonly EventName[], options: SubscribeCallbacks<T>): Subscription;
  /**
   * Subscribes to events of the user pool, for a `for await` loop. Leaving the loop ends the subscription.
   *
   * @throws ConfigurationError that names the argument which is missing or malformed
   */
  subscribe<T = unknown>(events: EventName | readonly EventName[], options?: SubscribeOptions): EventStream<T>;
  subscribe<T>(events: EventName | readonly EventName[], options?: SubscribeOptions): EventStream<T> {
    return subscribe<T>(this, events, options);
  }

  /** @deprecated Use {@link subscribe}. `onMessage` gets the text of each event. */
  sub(event: EventName, onMessage: (text: string) => void, onError: (error: unknown) => void): Subscription {
    return subscribe(this, event, { onEvent: ({ text }) => onMessage(text), onError });
  }

  /** Publishes an event: its data may be anything that JSON can say. */
  publish(event: EventToPublish, options?: RequestOptions): ApiPromise<PubEventRespDto> {
    return publish(this, event, options);
  }
}
