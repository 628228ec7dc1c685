// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CreatePipelineFunctionDto,
  DeletePipelineFunctionDto,
  GetPipelineFunctionParams,
  GetPipelineLogsParams,
  ListPipelineFunctionsParams,
  PipelineFunctionDto,
  PipelineFunctionPaginatedRespDto,
  PipelineFunctionSingleRespDto,
  ReUploadPipelineFunctionDto,
  UpdatePipelineFunctionDto,
  UpdatePipelineOrderDto,
} from '../models/pipelines.ts';
import type { CommonResponseDto } from '../models/shared.ts';

/**
 * Create a pipeline function
 *
 * Adds a JavaScript function of your own that runs at one step of a flow such as sign-up or sign-in. It receives
 * the `user`, the `context` of the flow and
 * a `callback`. Calling `callback(null, user, context)` lets the flow go on; calling it with an `Error` stops
 * it:
 *
 * ```js
 * async function pipe(user, context, callback) {
 *   if (!user.email?.endsWith('@halden.example')) {
 *     return callback(new Error('Only for people of Halden Robotics.'));
 *   }
 *   callback(null, user, context);
 * }
 * ```
 *
 * The source code is uploaded in the background: follow `status` with `getPipelineFunction` until it is
 * `success`. Several functions of one step run one
 * after the other, in the order that `updatePipelineOrder` sets.
 *
 * `POST /api/v3/create-pipeline-function`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createPipelineFunction(
  client: Client,
  params: CreatePipelineFunctionDto,
  options?: RequestOptions,
): ApiPromise<PipelineFunctionSingleRespDto> {
  return client.request(
    {
      operationId: 'createPipelineFunction',
      method: 'POST',
      path: '/api/v3/create-pipeline-function',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a pipeline function
 *
 * Returns one pipeline function with its source code and the state of its upload. Fails with `statusCode` 404
 * when no function has this ID.
 *
 * `GET /api/v3/get-pipeline-function`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPipelineFunction(
  client: Client,
  params: GetPipelineFunctionParams,
  options?: RequestOptions,
): ApiPromise<PipelineFunctionSingleRespDto> {
  return client.request(
    { operationId: 'getPipelineFunction', method: 'GET', path: '/api/v3/get-pipeline-function' },
    params,
    options,
  );
}

/**
 * Upload a pipeline function again
 *
 * Repeats the upload of a pipeline function whose `status` is `failed`. Use `updatePipelineFunction` instead:
 * sending the source code with it uploads the function again.
 *
 * `POST /api/v3/reupload-pipeline-function`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link updatePipelineFunction} instead.
 */
export function reuploadPipelineFunction(
  client: Client,
  params: ReUploadPipelineFunctionDto,
  options?: RequestOptions,
): ApiPromise<PipelineFunctionSingleRespDto> {
  return client.request(
    {
      operationId: 'reuploadPipelineFunction',
      method: 'POST',
      path: '/api/v3/reupload-pipeline-function',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update a pipeline function
 *
 * Changes a pipeline function and returns it; send only the properties to change. New source code is uploaded
 * again, so follow `status` with `getPipelineFunction`. The step at which a function runs cannot be changed.
 *
 * `POST /api/v3/update-pipeline-function`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updatePipelineFunction(
  client: Client,
  params: UpdatePipelineFunctionDto,
  options?: RequestOptions,
): ApiPromise<PipelineFunctionSingleRespDto> {
  return client.request(
    {
      operationId: 'updatePipelineFunction',
      method: 'POST',
      path: '/api/v3/update-pipeline-function',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Set the order of pipeline functions
 *
 * Sets the order in which the pipeline functions of one step run.
 *
 * `POST /api/v3/update-pipeline-order`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updatePipelineOrder(
  client: Client,
  params: UpdatePipelineOrderDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'updatePipelineOrder',
      method: 'POST',
      path: '/api/v3/update-pipeline-order',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete a pipeline function
 *
 * Deletes a pipeline function, which then runs no more. To only pause it, set `enabled` to `false` with
 * `updatePipelineFunction`.
 *
 * `POST /api/v3/delete-pipeline-function`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deletePipelineFunction(
  client: Client,
  params: DeletePipelineFunctionDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deletePipelineFunction',
      method: 'POST',
      path: '/api/v3/delete-pipeline-function',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List pipeline functions
 *
 * Returns the pipeline functions that run at one step of a flow, all in one response.
 *
 * `GET /api/v3/list-pipeline-functions`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listPipelineFunctions(
  client: Client,
  params: ListPipelineFunctionsParams,
  options?: RequestOptions,
): ApiPromise<PipelineFunctionPaginatedRespDto> {
  return client.request(
    { operationId: 'listPipelineFunctions', method: 'GET', path: '/api/v3/list-pipeline-functions' },
    params,
    options,
  );
}

/**
 * List the log of a pipeline function
 *
 * Returns pipeline functions page by page, each with how its latest run went in `lastExecuteStatus`. The API
 * declares no entries for single runs.
 *
 * `GET /api/v3/get-pipeline-logs`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPipelineLogs(
  client: Client,
  params: GetPipelineLogsParams,
  options?: RequestOptions,
): PagePromise<PipelineFunctionPaginatedRespDto, PipelineFunctionDto> {
  return paginate(
    client,
    { operationId: 'getPipelineLogs', method: 'GET', path: '/api/v3/get-pipeline-logs' },
    params,
    options,
  );
}
