// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** A pipeline function to create. */
export interface CreatePipelineFunctionDto {
  /**
   * Name of the function in the console.
   *
   * @example 'Close sign-up for maintenance'
   */
  funcName: string;
  /**
   * What the function is for.
   *
   * @example 'Refuses sign-ups on Sundays from 3 to 6.'
   */
  funcDescription?: string;
  /**
   * The step at which the function runs.
   *
   * - `PRE_REGISTER`: Before a user signs up.
   * - `POST_REGISTER`: After a user has signed up.
   * - `PRE_AUTHENTICATION`: Before a user is authenticated.
   * - `POST_AUTHENTICATION`: After a user has been authenticated.
   * - `PRE_OIDC_ID_TOKEN_ISSUED`: Before an OpenID Connect ID token is issued.
   * - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: Before an OpenID Connect access token is issued.
   * - `PRE_COMPLETE_USER_INFO`: Before a user completes the profile.
   * - `PRE_MFA_VERIFY`: Before a second factor is verified.
   * - `POST_MFA_VERIFY`: After a second factor has been verified.
   */
  scene:
    | 'PRE_REGISTER'
    | 'POST_REGISTER'
    | 'PRE_AUTHENTICATION'
    | 'POST_AUTHENTICATION'
    | 'PRE_OIDC_ID_TOKEN_ISSUED'
    | 'PRE_OIDC_ACCESS_TOKEN_ISSUED'
    | 'PRE_COMPLETE_USER_INFO'
    | 'PRE_MFA_VERIFY'
    | 'POST_MFA_VERIFY';
  /**
   * JavaScript source code with a function `pipe(user, context, callback)`. Call `callback(null, user, context)`
   * to let the flow go on, or with an `Error` to stop it.
   *
   * @example "async function pipe(user, context, callback) {\n  const now = new Date();\n  // The workshop is down for maintenance on Sundays from 3 to 6.\n  if (now.getDay() === 0 && now.getHours() >= 3 && now.getHours() < 6) {\n    return callback(new Error('Sign-up is closed for maintenance.'));\n  }\n  callback(null, user, context);\n}\n"
   */
  sourceCode: string;
  /**
   * `true` when the flow goes on without waiting for the function, which suits notifications such as messages to a
   * chat group. `false` when the flow waits for it.
   *
   * @default false
   */
  isAsynchronous?: boolean;
  /**
   * How long the function may run, in seconds.
   *
   * @minimum 1
   * @maximum 60
   * @default 3
   * @example 3
   */
  timeout?: number;
  /**
   * `true` to abort the whole flow when the function runs out of time.
   *
   * @default false
   */
  terminateOnTimeout?: boolean;
  /** Whether the function is in use. */
  enabled?: boolean;
}

/** The pipeline function to delete. */
export interface DeletePipelineFunctionDto {
  /**
   * ID of the function to delete, from `listPipelineFunctions`.
   *
   * @example '6745c0de0a1b2c3d4e5f1301'
   */
  funcId: string;
}

/** Input of “Get a pipeline function”. */
export interface GetPipelineFunctionParams {
  /**
   * ID of the function.
   *
   * @example '6745c0de0a1b2c3d4e5f1301'
   */
  funcId: string;
}

/** Input of “List the log of a pipeline function”. */
export interface GetPipelineLogsParams {
  /**
   * ID of the function.
   *
   * @example '6745c0de0a1b2c3d4e5f1301'
   */
  funcId: string;
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
}

/** How the latest run of a pipeline function went. */
export type LastExecuteStatus = Record<string, unknown>;

/** Input of “List pipeline functions”. */
export interface ListPipelineFunctionsParams {
  /**
   * The step whose functions to return.
   *
   * - `PRE_REGISTER`: Before a user signs up.
   * - `POST_REGISTER`: After a user has signed up.
   * - `PRE_AUTHENTICATION`: Before a user is authenticated.
   * - `POST_AUTHENTICATION`: After a user has been authenticated.
   * - `PRE_OIDC_ID_TOKEN_ISSUED`: Before an OpenID Connect ID token is issued.
   * - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: Before an OpenID Connect access token is issued.
   * - `PRE_COMPLETE_USER_INFO`: Before a user completes the profile.
   * - `PRE_MFA_VERIFY`: Before a second factor is verified.
   * - `POST_MFA_VERIFY`: After a second factor has been verified.
   *
   * @example 'PRE_REGISTER'
   */
  scene:
    | 'PRE_REGISTER'
    | 'POST_REGISTER'
    | 'PRE_AUTHENTICATION'
    | 'POST_AUTHENTICATION'
    | 'PRE_OIDC_ID_TOKEN_ISSUED'
    | 'PRE_OIDC_ACCESS_TOKEN_ISSUED'
    | 'PRE_COMPLETE_USER_INFO'
    | 'PRE_MFA_VERIFY'
    | 'POST_MFA_VERIFY';
}

/** A pipeline function: JavaScript of your own that runs at one step of a flow such as sign-up or sign-in. */
export interface PipelineFunctionDto {
  /**
   * ID of the function.
   *
   * @example '6745c0de0a1b2c3d4e5f1301'
   */
  funcId: string;
  /**
   * Name of the function in the console.
   *
   * @example 'Close sign-up for maintenance'
   */
  funcName: string;
  /**
   * What the function is for.
   *
   * @example 'Refuses sign-ups on Sundays from 3 to 6.'
   */
  funcDescription?: string;
  /**
   * The step at which the function runs.
   *
   * - `PRE_REGISTER`: Before a user signs up.
   * - `POST_REGISTER`: After a user has signed up.
   * - `PRE_AUTHENTICATION`: Before a user is authenticated.
   * - `POST_AUTHENTICATION`: After a user has been authenticated.
   * - `PRE_OIDC_ID_TOKEN_ISSUED`: Before an OpenID Connect ID token is issued.
   * - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: Before an OpenID Connect access token is issued.
   * - `PRE_COMPLETE_USER_INFO`: Before a user completes the profile.
   * - `PRE_MFA_VERIFY`: Before a second factor is verified.
   * - `POST_MFA_VERIFY`: After a second factor has been verified.
   */
  scene:
    | 'PRE_REGISTER'
    | 'POST_REGISTER'
    | 'PRE_AUTHENTICATION'
    | 'POST_AUTHENTICATION'
    | 'PRE_OIDC_ID_TOKEN_ISSUED'
    | 'PRE_OIDC_ACCESS_TOKEN_ISSUED'
    | 'PRE_COMPLETE_USER_INFO'
    | 'PRE_MFA_VERIFY'
    | 'POST_MFA_VERIFY'
    | (string & {});
  /**
   * When the function was created.
   *
   * @format date-time
   * @example '2026-02-02T09:00:00.000Z'
   */
  createdAt: string;
  /**
   * When the function was last changed.
   *
   * @format date-time
   * @example '2026-03-02T08:15:30.000Z'
   */
  updatedAt: string;
  /**
   * `true` when the flow goes on without waiting for the function, which suits notifications such as messages to a
   * chat group. `false` when the flow waits for it.
   */
  isAsynchronous: boolean;
  /**
   * How long the function may run, in seconds.
   *
   * @minimum 1
   * @maximum 60
   * @default 3
   * @example 3
   */
  timeout: number;
  /**
   * `true` to abort the whole flow when the function runs out of time.
   *
   * @default false
   */
  terminateOnTimeout: boolean;
  /**
   * JavaScript source code with a function `pipe(user, context, callback)`. Call `callback(null, user, context)`
   * to let the flow go on, or with an `Error` to stop it.
   *
   * @example "async function pipe(user, context, callback) {\n  const now = new Date();\n  // The workshop is down for maintenance on Sundays from 3 to 6.\n  if (now.getDay() === 0 && now.getHours() >= 3 && now.getHours() < 6) {\n    return callback(new Error('Sign-up is closed for maintenance.'));\n  }\n  callback(null, user, context);\n}\n"
   */
  sourceCode: string;
  /**
   * State of the upload of the source code.
   *
   * - `uploading`: Being uploaded.
   * - `success`: Uploaded.
   * - `failed`: The upload failed; `uploadErrMsg` says why.
   */
  status: 'uploading' | 'success' | 'failed' | (string & {});
  /**
   * Why the upload failed. It matters when `status` is `failed`.
   *
   * @example 'SyntaxError: Unexpected token'
   */
  uploadErrMsg?: string;
  /** Whether the function is in use. */
  enabled: boolean;
  /** Whether the function is a cloud function. */
  isCloud: boolean;
  /** How the latest run of the function went. */
  lastExecuteStatus: LastExecuteStatus;
}

/** Pipeline functions, page by page. */
export interface PipelineFunctionPaginatedRespDto extends CommonResponseDto {
  /** The requested page, and how many entries there are in all. */
  data: PipelineFunctionPagingDto;
}

/** One page of pipeline functions. */
export interface PipelineFunctionPagingDto {
  /**
   * Number of entries on all pages together.
   *
   * @minimum 0
   * @example 1
   */
  totalCount: number;
  /** The entries on this page; empty when there is none. */
  list: PipelineFunctionDto[];
}

/** One pipeline function. */
export interface PipelineFunctionSingleRespDto extends CommonResponseDto {
  /** The function. */
  data: PipelineFunctionDto;
}

/** The pipeline function to upload again. */
export interface ReUploadPipelineFunctionDto {
  /**
   * ID of the function to upload again, from `listPipelineFunctions`.
   *
   * @example '6745c0de0a1b2c3d4e5f1301'
   */
  funcId: string;
}

/** A pipeline function and what to change about it. */
export interface UpdatePipelineFunctionDto {
  /**
   * ID of the function to change, from `listPipelineFunctions`.
   *
   * @example '6745c0de0a1b2c3d4e5f1301'
   */
  funcId: string;
  /**
   * Name of the function in the console.
   *
   * @example 'Close sign-up for maintenance'
   */
  funcName?: string;
  /**
   * What the function is for.
   *
   * @example 'Refuses sign-ups on Sundays from 3 to 6.'
   */
  funcDescription?: string;
  /**
   * New JavaScript source code with a function `pipe(user, context, callback)`. It is uploaded again.
   *
   * @example "async function pipe(user, context, callback) {\n  const now = new Date();\n  // The workshop is down for maintenance on Sundays from 3 to 6.\n  if (now.getDay() === 0 && now.getHours() >= 3 && now.getHours() < 6) {\n    return callback(new Error('Sign-up is closed for maintenance.'));\n  }\n  callback(null, user, context);\n}\n"
   */
  sourceCode?: string;
  /**
   * `true` when the flow goes on without waiting for the function, which suits notifications such as messages to a
   * chat group. `false` when the flow waits for it.
   */
  isAsynchronous?: boolean;
  /**
   * How long the function may run, in seconds.
   *
   * @minimum 1
   * @maximum 60
   * @example 3
   */
  timeout?: number;
  /** `true` to abort the whole flow when the function runs out of time. */
  terminateOnTimeout?: boolean;
  /** Whether the function is in use. */
  enabled?: boolean;
}

/** The pipeline functions of one step in their new order. */
export interface UpdatePipelineOrderDto {
  /**
   * The step whose functions to put in order.
   *
   * - `PRE_REGISTER`: Before a user signs up.
   * - `POST_REGISTER`: After a user has signed up.
   * - `PRE_AUTHENTICATION`: Before a user is authenticated.
   * - `POST_AUTHENTICATION`: After a user has been authenticated.
   * - `PRE_OIDC_ID_TOKEN_ISSUED`: Before an OpenID Connect ID token is issued.
   * - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: Before an OpenID Connect access token is issued.
   * - `PRE_COMPLETE_USER_INFO`: Before a user completes the profile.
   * - `PRE_MFA_VERIFY`: Before a second factor is verified.
   * - `POST_MFA_VERIFY`: After a second factor has been verified.
   */
  scene:
    | 'PRE_REGISTER'
    | 'POST_REGISTER'
    | 'PRE_AUTHENTICATION'
    | 'POST_AUTHENTICATION'
    | 'PRE_OIDC_ID_TOKEN_ISSUED'
    | 'PRE_OIDC_ACCESS_TOKEN_ISSUED'
    | 'PRE_COMPLETE_USER_INFO'
    | 'PRE_MFA_VERIFY'
    | 'POST_MFA_VERIFY';
  /**
   * IDs of the step's functions, in the order in which they are to run.
   *
   * @example ['6745c0de0a1b2c3d4e5f1302', '6745c0de0a1b2c3d4e5f1301']
   */
  order: string[];
}
