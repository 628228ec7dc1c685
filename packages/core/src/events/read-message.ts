import { DecodeError } from '../errors/decode-error.ts';
import type { Operation } from '../operation.ts';
import type { EventMessage, EventName } from './event-message.ts';

/** What a message became. */
export type ReadMessage<T> = Omit<EventMessage<T>, 'missed'> | { readonly error: DecodeError };

/** Reads one message of a WebSocket: an event as JSON, in a text or a binary frame. */
export function readMessage<T>(operation: Operation, event: EventName, data: unknown): ReadMessage<T> {
  const text = data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? new TextDecoder().decode(data) : `${data}`;
  try {
    // The caller says that this is a T; nothing at run time could prove it.
    return { event, data: JSON.parse(text) as T, text };
  } catch {
    // The parser's own error is dropped, since it quotes the text.
    const answer = { status: 101, headers: new Headers({ 'content-type': 'a WebSocket message' }) };
    return { error: new DecodeError(operation, answer, text) };
  }
}
