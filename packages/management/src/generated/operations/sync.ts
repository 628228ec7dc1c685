// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CancelSyncRiskOperationDto,
  CancelSyncRiskOperationsRespDto,
  CreateSyncTaskDto,
  GetSyncJobParams,
  GetSyncTaskParams,
  ListSyncJobLogsParams,
  ListSyncJobsParams,
  ListSyncRiskOperationsParams,
  ListSyncTasksParams,
  SyncJobDto,
  SyncJobPaginatedRespDto,
  SyncJobSingleRespDto,
  SyncRiskOperationDto,
  SyncRiskOperationPaginatedRespDto,
  SyncTaskDto,
  SyncTaskPaginatedRespDto,
  SyncTaskSingleRespDto,
  TriggerSyncRiskOperationDto,
  TriggerSyncRiskOperationsRespDto,
  TriggerSyncTaskDto,
  TriggerSyncTaskRespDto,
  UpdateSyncTaskDto,
} from '../models/sync.ts';

/**
 * Get a synchronization task
 *
 * Returns the settings of a synchronization task and the outcome of its latest run. The configuration with the
 * credentials of the other system is not part of it. Fails with `statusCode` 404 when no task has this ID.
 *
 * `GET /api/v3/get-sync-task`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getSyncTask(
  client: Client,
  params: GetSyncTaskParams,
  options?: RequestOptions,
): ApiPromise<SyncTaskSingleRespDto> {
  return client.request({ operationId: 'getSyncTask', method: 'GET', path: '/api/v3/get-sync-task' }, params, options);
}

/**
 * List synchronization tasks
 *
 * Returns the synchronization tasks of the user pool with the outcome of their latest run, page by page.
 *
 * `GET /api/v3/list-sync-tasks`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listSyncTasks(
  client: Client,
  params?: ListSyncTasksParams,
  options?: RequestOptions,
): PagePromise<SyncTaskPaginatedRespDto, SyncTaskDto> {
  return paginate(
    client,
    { operationId: 'listSyncTasks', method: 'GET', path: '/api/v3/list-sync-tasks' },
    params,
    options,
  );
}

/**
 * Create a synchronization task
 *
 * Creates a synchronization task, which brings users and departments in from another system (`upstream`) or
 * takes them out to it
 * (`downstream`). The response carries the task in `data.list`.
 *
 * Each run of a task is a synchronization job. Start one with `triggerSyncTask`, or let the task run on the
 * clock or on events.
 *
 * `POST /api/v3/create-sync-task`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createSyncTask(
  client: Client,
  params: CreateSyncTaskDto,
  options?: RequestOptions,
): ApiPromise<SyncTaskPaginatedRespDto> {
  return client.request(
    {
      operationId: 'createSyncTask',
      method: 'POST',
      path: '/api/v3/create-sync-task',
      body: 'application/json',
      sensitive: [
        'app_secret',
        'encrypt_key',
        'verification_token',
        'secret',
        'token',
        'encodingAESKey',
        'appSecret',
        'aes_key',
        'ticket_url',
        'bindCredentials',
        'privateKey',
        'permanentCode',
        'client_secret',
        'password',
      ],
    },
    params,
    options,
  );
}

/**
 * Update a synchronization task
 *
 * Changes the settings of a synchronization task; send only the properties to change. The response carries the
 * task in `data.list`.
 *
 * `POST /api/v3/update-sync-task`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateSyncTask(
  client: Client,
  params: UpdateSyncTaskDto,
  options?: RequestOptions,
): ApiPromise<SyncTaskPaginatedRespDto> {
  return client.request(
    {
      operationId: 'updateSyncTask',
      method: 'POST',
      path: '/api/v3/update-sync-task',
      body: 'application/json',
      sensitive: [
        'app_secret',
        'encrypt_key',
        'verification_token',
        'secret',
        'token',
        'encodingAESKey',
        'appSecret',
        'aes_key',
        'privateKey',
        'ticket_url',
        'bindCredentials',
        'permanentCode',
        'client_secret',
        'password',
      ],
    },
    params,
    options,
  );
}

/**
 * Run a synchronization task
 *
 * Starts a run of a synchronization task and returns the ID of its job at once. Follow the job with
 * `getSyncJob`, which tells when it has finished and how many users and departments it synchronized.
 *
 * `POST /api/v3/trigger-sync-task`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function triggerSyncTask(
  client: Client,
  params: TriggerSyncTaskDto,
  options?: RequestOptions,
): ApiPromise<TriggerSyncTaskRespDto> {
  return client.request(
    { operationId: 'triggerSyncTask', method: 'POST', path: '/api/v3/trigger-sync-task', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Get a synchronization job
 *
 * Returns one run of a synchronization task: its state, and how many users and departments it had to synchronize
 * and did. What happened to each of them is in `listSyncJobLogs`. Fails with `statusCode` 404 when no job has
 * this ID.
 *
 * `GET /api/v3/get-sync-job`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getSyncJob(
  client: Client,
  params: GetSyncJobParams,
  options?: RequestOptions,
): ApiPromise<SyncJobSingleRespDto> {
  return client.request({ operationId: 'getSyncJob', method: 'GET', path: '/api/v3/get-sync-job' }, params, options);
}

/**
 * List the jobs of a synchronization task
 *
 * Returns the runs of a synchronization task, page by page, optionally only those that were started in one way.
 *
 * `GET /api/v3/list-sync-jobs`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listSyncJobs(
  client: Client,
  params: ListSyncJobsParams,
  options?: RequestOptions,
): PagePromise<SyncJobPaginatedRespDto, SyncJobDto> {
  return paginate(
    client,
    { operationId: 'listSyncJobs', method: 'GET', path: '/api/v3/list-sync-jobs' },
    params,
    options,
  );
}

/**
 * List the log of a synchronization job
 *
 * Returns what a synchronization job did, one entry for each user, department or group it touched, page by page.
 * Filter by `success` to see only what failed. The API declares `data` as that of `triggerSyncTask`, with the ID
 * of the job and no entries; check for `list` before you read it.
 *
 * `GET /api/v3/list-sync-job-logs`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listSyncJobLogs(
  client: Client,
  params: ListSyncJobLogsParams,
  options?: RequestOptions,
): ApiPromise<TriggerSyncTaskRespDto> {
  return client.request(
    { operationId: 'listSyncJobLogs', method: 'GET', path: '/api/v3/list-sync-job-logs' },
    params,
    options,
  );
}

/**
 * List risky synchronization operations
 *
 * Returns the operations that a synchronization task did not carry out by itself because they are risky, page by
 * page. Carry them out with `triggerSyncRiskOperations` or drop them with `cancelSyncRiskOperation`.
 *
 * `GET /api/v3/list-sync-risk-operations`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listSyncRiskOperations(
  client: Client,
  params: ListSyncRiskOperationsParams,
  options?: RequestOptions,
): PagePromise<SyncRiskOperationPaginatedRespDto, SyncRiskOperationDto> {
  return paginate(
    client,
    {
      operationId: 'listSyncRiskOperations',
      method: 'GET',
      path: '/api/v3/list-sync-risk-operations',
      query: { status: 'brackets', objectType: 'brackets' },
    },
    params,
    options,
  );
}

/**
 * Carry out risky synchronization operations
 *
 * Carries out operations that were held back as risky and tells for which of them that worked.
 * `listSyncRiskOperations` lists those that wait.
 *
 * `POST /api/v3/trigger-sync-risk-operations`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function triggerSyncRiskOperations(
  client: Client,
  params: TriggerSyncRiskOperationDto,
  options?: RequestOptions,
): ApiPromise<TriggerSyncRiskOperationsRespDto> {
  return client.request(
    {
      operationId: 'triggerSyncRiskOperations',
      method: 'POST',
      path: '/api/v3/trigger-sync-risk-operations',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Cancel risky synchronization operations
 *
 * Drops operations that were held back as risky, so that they are not carried out, and tells for which of them
 * that worked.
 *
 * `POST /api/v3/cancel-sync-risk-operation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function cancelSyncRiskOperation(
  client: Client,
  params: CancelSyncRiskOperationDto,
  options?: RequestOptions,
): ApiPromise<CancelSyncRiskOperationsRespDto> {
  return client.request(
    {
      operationId: 'cancelSyncRiskOperation',
      method: 'POST',
      path: '/api/v3/cancel-sync-risk-operation',
      body: 'application/json',
    },
    params,
    options,
  );
}
