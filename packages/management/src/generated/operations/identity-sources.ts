// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  ChangeExtIdpAssociationStateDto,
  ChangeExtIdpConnStateDto,
  CreateExtIdpConnDto,
  CreateExtIdpDto,
  DeleteExtIdpConnDto,
  DeleteExtIdpDto,
  ExtIdpConnDetailSingleRespDto,
  ExtIdpConnStateByAppsParams,
  ExtIdpDetailSingleRespDto,
  ExtIdpDto,
  ExtIdpListPaginatedRespDto,
  ExtIdpSingleRespDto,
  GetExtIdpParams,
  ListExtIdpParams,
  ListTenantExtIdpParams,
  UpdateExtIdpConnDto,
  UpdateExtIdpDto,
} from '../models/identity-sources.ts';
import type { GetWechatAccessTokenDto, GetWechatAccessTokenInfoRespDto, IsSuccessRespDto } from '../models/shared.ts';

/**
 * List external identity providers
 *
 * Returns the external identity providers of the user pool in one response, or only those of one tenant or
 * application. Read a provider's connections with `getExtIdp`.
 *
 * `GET /api/v3/list-ext-idp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listExtIdp(
  client: Client,
  params?: ListExtIdpParams,
  options?: RequestOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  return client.request({ operationId: 'listExtIdp', method: 'GET', path: '/api/v3/list-ext-idp' }, params, options);
}

/**
 * Get an external identity provider
 *
 * Returns one external identity provider with its connections, found by its ID. Fails with `statusCode` 404 when
 * no provider has this ID.
 *
 * `GET /api/v3/get-ext-idp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getExtIdp(
  client: Client,
  params: GetExtIdpParams,
  options?: RequestOptions,
): ApiPromise<ExtIdpDetailSingleRespDto> {
  return client.request({ operationId: 'getExtIdp', method: 'GET', path: '/api/v3/get-ext-idp' }, params, options);
}

/**
 * Create an external identity provider
 *
 * Sets up an external identity provider in the user pool or in a tenant, and returns it. Nobody can sign in
 * through it yet: add a connection with `createExtIdpConn` and turn it on for an application with
 * `changeExtIdpConnState`.
 *
 * `POST /api/v3/create-ext-idp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createExtIdp(
  client: Client,
  params: CreateExtIdpDto,
  options?: RequestOptions,
): ApiPromise<ExtIdpSingleRespDto> {
  return client.request(
    { operationId: 'createExtIdp', method: 'POST', path: '/api/v3/create-ext-idp', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Rename an external identity provider
 *
 * Changes the name of an external identity provider. To change how it is reached, use `updateExtIdpConn`.
 *
 * `POST /api/v3/update-ext-idp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateExtIdp(
  client: Client,
  params: UpdateExtIdpDto,
  options?: RequestOptions,
): ApiPromise<ExtIdpSingleRespDto> {
  return client.request(
    { operationId: 'updateExtIdp', method: 'POST', path: '/api/v3/update-ext-idp', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Delete an external identity provider
 *
 * Deletes an external identity provider. To delete only one of its connections, use `deleteExtIdpConn`.
 *
 * `POST /api/v3/delete-ext-idp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteExtIdp(
  client: Client,
  params: DeleteExtIdpDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteExtIdp', method: 'POST', path: '/api/v3/delete-ext-idp', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Create a connection to an external identity provider
 *
 * Adds a connection to an existing external identity provider and returns it. A connection holds the
 * configuration for one way to sign in, such as on web pages or in mobile applications, so a provider can have
 * several.
 *
 * `POST /api/v3/create-ext-idp-conn`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createExtIdpConn(
  client: Client,
  params: CreateExtIdpConnDto,
  options?: RequestOptions,
): ApiPromise<ExtIdpConnDetailSingleRespDto> {
  return client.request(
    {
      operationId: 'createExtIdpConn',
      method: 'POST',
      path: '/api/v3/create-ext-idp-conn',
      body: 'application/json',
      sensitive: ['fields'],
    },
    params,
    options,
  );
}

/**
 * Update a connection to an external identity provider
 *
 * Changes the name, logo or configuration of a connection and returns it. `fields` is merged into the present
 * configuration: what you leave out stays as it is.
 *
 * `POST /api/v3/update-ext-idp-conn`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateExtIdpConn(
  client: Client,
  params: UpdateExtIdpConnDto,
  options?: RequestOptions,
): ApiPromise<ExtIdpConnDetailSingleRespDto> {
  return client.request(
    {
      operationId: 'updateExtIdpConn',
      method: 'POST',
      path: '/api/v3/update-ext-idp-conn',
      body: 'application/json',
      sensitive: ['fields'],
    },
    params,
    options,
  );
}

/**
 * Delete a connection to an external identity provider
 *
 * Deletes one connection. The external identity provider itself stays; `deleteExtIdp` deletes it. To keep the
 * connection but stop its use in an application, use `changeExtIdpConnState`.
 *
 * `POST /api/v3/delete-ext-idp-conn`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteExtIdpConn(
  client: Client,
  params: DeleteExtIdpConnDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    { operationId: 'deleteExtIdpConn', method: 'POST', path: '/api/v3/delete-ext-idp-conn', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Turn a connection on or off for an application
 *
 * Decides whether users of an application can sign in through a connection to an external identity provider.
 *
 * `POST /api/v3/change-ext-idp-conn-state`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function changeExtIdpConnState(
  client: Client,
  params: ChangeExtIdpConnStateDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'changeExtIdpConnState',
      method: 'POST',
      path: '/api/v3/change-ext-idp-conn-state',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Link a connection to a tenant or unlink it
 *
 * Decides whether a tenant uses a connection to an external identity provider.
 *
 * `POST /api/v3/change-ext-idp-conn-association-state`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function changeExtIdpConnAssociationState(
  client: Client,
  params: ChangeExtIdpAssociationStateDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'changeExtIdpConnAssociationState',
      method: 'POST',
      path: '/api/v3/change-ext-idp-conn-association-state',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * List a tenant's external identity providers
 *
 * Returns the external identity providers as the tenant console shows them, page by page, optionally only those
 * of one application or kind. For the user pool's own view, use `listExtIdp`.
 *
 * `GET /api/v3/list-tenant-ext-idp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listTenantExtIdp(
  client: Client,
  params?: ListTenantExtIdpParams,
  options?: RequestOptions,
): PagePromise<ExtIdpListPaginatedRespDto, ExtIdpDto> {
  return paginate(
    client,
    { operationId: 'listTenantExtIdp', method: 'GET', path: '/api/v3/list-tenant-ext-idp' },
    params,
    options,
  );
}

/**
 * List where an external identity provider is in use
 *
 * Returns how applications are connected to an external identity provider, as the provider's page in the console
 * shows it. To turn a connection on or off for an application, use `changeExtIdpConnState`.
 *
 * `GET /api/v3/ext-idp-conn-apps`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function extIdpConnStateByApps(
  client: Client,
  params: ExtIdpConnStateByAppsParams,
  options?: RequestOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  return client.request(
    { operationId: 'extIdpConnStateByApps', method: 'GET', path: '/api/v3/ext-idp-conn-apps' },
    params,
    options,
  );
}

/**
 * Get a cached WeChat access token
 *
 * Returns the access token that GenAuth keeps in its cache for a WeChat mini program or official account, to
 * call WeChat's own API with it. `expiresAt` tells when it expires; ask again then.
 *
 * `POST /api/v3/get-weixin-access-token`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getWechatMpAccessTokenInfo(
  client: Client,
  params: GetWechatAccessTokenDto,
  options?: RequestOptions,
): ApiPromise<GetWechatAccessTokenInfoRespDto> {
  return client.request(
    {
      operationId: 'getWechatMpAccessTokenInfo',
      method: 'POST',
      path: '/api/v3/get-weixin-access-token',
      body: 'application/json',
      retry: 'safe',
      sensitive: ['appSecret', 'accessToken'],
    },
    params,
    options,
  );
}
