// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** The event application to create. */
export interface CreateEventAppDto {
  /**
   * Name that identifies the event application. It must be unique.
   *
   * @example 'workshop'
   */
  identifier: string;
  /**
   * Display name of the event application.
   *
   * @example 'Halden Workshop'
   */
  name: string;
  /**
   * URL of the logo of the event application.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/workshop.png'
   */
  logo: string;
}

/** The event type to define. */
export interface DefineEventDto {
  /**
   * Name of the event type: the identifier of your event application and what happened, separated by dots.
   *
   * @example 'workshop.robot.repaired'
   */
  eventType: string;
  /**
   * When the event happens.
   *
   * @example 'A robot has left the workshop after a repair'
   */
  eventDescription: string;
}

/** An event application, which is a source of events. */
export interface EventAppDto {
  /**
   * Name that identifies the event application.
   *
   * @example 'workshop'
   */
  identifier: string;
  /**
   * Display name of the event application.
   *
   * @example 'Halden Workshop'
   */
  name: string;
  /**
   * URL of the logo of the event application.
   *
   * @format uri
   * @example 'https://files.halden.example/logos/workshop.png'
   */
  logo: string;
}

/** The event applications of the user pool. */
export interface EventAppPaginatedRespDto extends CommonResponseDto {
  /** The event applications and their number. */
  data: EventAppPagingDto;
}

/** Event applications with their number. */
export interface EventAppPagingDto {
  /**
   * Number of event applications in total.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The event applications; empty when there is none. */
  list: EventAppDto[];
}

/** Input of “List event types”. */
export interface ListEventsParams {
  /**
   * Page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * Number of entries on a page.
   *
   * @minimum 1
   * @maximum 50
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * Returns only events of this event application, named by its identifier; `authing` stands for the events of
   * GenAuth itself. Leave it out for all.
   *
   * @example 'authing'
   */
  app?: string;
}

/** A type of event. */
export interface OpenEventDto {
  /**
   * ID of the event type.
   *
   * @example '12203530144321536'
   */
  id: string;
  /**
   * Code of the event type. Subscribe to it by this code.
   *
   * @example 'authing.user.login'
   */
  code: string;
  /**
   * Topic that events of this type are sent on.
   *
   * @example 'authing.user.login'
   */
  topic: string;
  /**
   * Display name of the event type.
   *
   * @example 'User sign-in'
   */
  name: string;
  /**
   * When the event happens.
   *
   * @example 'A user has signed in'
   */
  desc: string;
}

/** Event types, page by page. */
export interface OpenEventPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: OpenEventPagingDto;
}

/** One page of event types. */
export interface OpenEventPagingDto {
  /**
   * Number of event types on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The event types on this page; empty when there is none. */
  list: OpenEventDto[];
}

/** The event to publish. */
export interface PubEventDto {
  /**
   * Type of the event. Define it with `defineEvent` first.
   *
   * @example 'workshop.robot.repaired'
   */
  eventType: string;
  /**
   * What the event tells its subscribers. You choose the properties.
   *
   * @example { robot: 'robot:42', repairOrder: 'RO-1042' }
   */
  eventData: Record<string, unknown> | string;
  /**
   * Where the event comes from.
   *
   * @example 'workshop'
   */
  source?: string;
}

/** Whether an event was accepted. */
export interface PubEventRespDataDto {
  /** `true` when the event was published, `false` when it was not. */
  success: boolean;
  /**
   * Why the event was not published, as text. Absent when it was.
   *
   * @example 'The event is not defined.'
   */
  errMsg?: string | boolean;
}

/** The outcome of publishing an event. */
export interface PubEventRespDto extends CommonResponseDto {
  /** Whether the event was accepted. */
  data: PubEventRespDataDto;
}
