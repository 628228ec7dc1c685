// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** An event to publish. */
export interface PublishEventDto {
  /**
   * Code of the kind of event.
   *
   * @example 'halden.robot.repaired'
   */
  eventType: string;
  /**
   * The event itself, as text. Write structured data as JSON; subscribers get the text as it is.
   *
   * @example '{"robotId":"robot-42","repairedBy":"ada.lind"}'
   */
  eventData: string;
  /**
   * Where the event comes from, for example the name and version of your program.
   *
   * @example 'halden-portal'
   */
  source?: string;
}

/** The outcome of publishing an event. */
export interface PublishEventRespDto extends CommonResponseDto {
  /** Whether the event was sent. */
  data?: PublishEventResult;
}

/** Whether an event was sent. */
export interface PublishEventResult {
  /** `true` when the event was sent. */
  success: boolean;
  /**
   * Why the event was not sent, for example because its kind is not defined.
   *
   * @example 'The event is not defined'
   */
  errMsg?: string;
}
