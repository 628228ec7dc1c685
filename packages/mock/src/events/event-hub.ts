import type { Api } from '../contract/load-documents.ts';

/** Who waits for events of a type. */
export interface Subscriber {
  readonly api: Api;
  /** The code of the type. */
  readonly code: string;
  readonly send: (text: string) => void;
  readonly end: () => void;
}

/** Hands events to those who subscribed to them. */
export interface EventHub {
  /** @returns what ends the subscription */
  subscribe(subscriber: Subscriber): () => void;
  /** Sends an event, as JSON text, to the subscribers of its type in both APIs. */
  publish(code: string, text: string): void;
  /** Ends every subscription. */
  close(): void;
}

/** Starts without subscribers. */
export function createEventHub(): EventHub {
  const subscribers = new Set<Subscriber>();
  return {
    subscribe: (subscriber) => {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    publish: (code, text) => {
      for (const subscriber of subscribers) if (subscriber.code === code) subscriber.send(text);
    },
    close: () => {
      for (const { end } of subscribers) end();
    },
  };
}
