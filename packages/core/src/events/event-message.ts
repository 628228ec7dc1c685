/**
 * The code of a type of event. Editors complete those that the contract names; `listEvents` has all that there are, your
 * own among them.
 */
export type EventName = 'authing.user.login' | (string & Record<never, never>);

/** One event, as a subscriber gets it. */
export interface EventMessage<T = unknown> {
  /** What was subscribed to. */
  readonly event: EventName;
  /** The event itself. Its type is what the caller says: nothing at run time proves it. */
  readonly data: T;
  /** The same as it came off the wire: JSON. */
  readonly text: string;
  /** How many events had to be dropped just before this one, since nobody took them in time: 0, unless the queue was full. */
  readonly missed: number;
}
