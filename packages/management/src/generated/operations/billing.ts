// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  ClickCostContactDto,
  CostGetAllRightItemRespDto,
  CostGetCurrentPackageRespDto,
  CostGetCurrentUsageRespDto,
  CostGetMauPeriodUsageHistoryRespDto,
  CostGetOrderDetailRespDto,
  CostGetOrderPayDetailRespDto,
  CostGetOrdersRespDto,
  GetMauPeriodUsageHistoryParams,
  GetOrderDetailParams,
  GetOrderPayDetailParams,
  ListOrdersParams,
  OrderItem,
} from '../models/billing.ts';
import type { CommonResponseDto } from '../models/shared.ts';

/**
 * Get the current plan
 *
 * Returns the plan that the user pool is on, when it ends, and for how many monthly active users (MAU) it is
 * made.
 *
 * `GET /api/v3/get-current-package-info`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getCurrentPackageInfo(
  client: Client,
  options?: RequestOptions,
): ApiPromise<CostGetCurrentPackageRespDto> {
  return client.request(
    { operationId: 'getCurrentPackageInfo', method: 'GET', path: '/api/v3/get-current-package-info' },
    undefined,
    options,
  );
}

/**
 * Get the current usage
 *
 * Returns how much of each countable entitlement of the plan the user pool uses. What the plan contains
 * altogether is in `listEntitlements`.
 *
 * `GET /api/v3/get-usage-info`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUsageInfo(client: Client, options?: RequestOptions): ApiPromise<CostGetCurrentUsageRespDto> {
  return client.request(
    { operationId: 'getUsageInfo', method: 'GET', path: '/api/v3/get-usage-info' },
    undefined,
    options,
  );
}

/**
 * Get the history of monthly active users
 *
 * Returns how many monthly active users (MAU) the user pool had in each billing period between two dates.
 *
 * `GET /api/v3/get-mau-period-usage-history`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getMauPeriodUsageHistory(
  client: Client,
  params: GetMauPeriodUsageHistoryParams,
  options?: RequestOptions,
): ApiPromise<CostGetMauPeriodUsageHistoryRespDto> {
  return client.request(
    { operationId: 'getMauPeriodUsageHistory', method: 'GET', path: '/api/v3/get-mau-period-usage-history' },
    params,
    options,
  );
}

/**
 * List the entitlements
 *
 * Returns everything that the plan of the user pool entitles it to, such as features and quantities.
 *
 * `GET /api/v3/get-all-rights-items`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listEntitlements(client: Client, options?: RequestOptions): ApiPromise<CostGetAllRightItemRespDto> {
  return client.request(
    { operationId: 'listEntitlements', method: 'GET', path: '/api/v3/get-all-rights-items' },
    undefined,
    options,
  );
}

/**
 * List the entitlements
 *
 * @deprecated Use {@link listEntitlements} instead.
 */
export const getAllRightsItem: typeof listEntitlements = listEntitlements;

/**
 * List orders
 *
 * Returns the orders of plans for the user pool, page by page.
 *
 * `GET /api/v3/get-orders`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listOrders(
  client: Client,
  params?: ListOrdersParams,
  options?: RequestOptions,
): PagePromise<CostGetOrdersRespDto, OrderItem> {
  return paginate(client, { operationId: 'listOrders', method: 'GET', path: '/api/v3/get-orders' }, params, options);
}

/**
 * List orders
 *
 * @deprecated Use {@link listOrders} instead.
 */
export const getOrders: typeof listOrders = listOrders;

/**
 * Get an order
 *
 * Returns one order, found by its number. How it was paid is in `getOrderPayDetail`. Fails with `statusCode` 404
 * when no order has this number.
 *
 * `GET /api/v3/get-order-detail`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOrderDetail(
  client: Client,
  params: GetOrderDetailParams,
  options?: RequestOptions,
): ApiPromise<CostGetOrderDetailRespDto> {
  return client.request(
    { operationId: 'getOrderDetail', method: 'GET', path: '/api/v3/get-order-detail' },
    params,
    options,
  );
}

/**
 * Get the payment of an order
 *
 * Returns how and when an order was paid, and the number that the payment has at the payment service. Fails with
 * `statusCode` 404 when no order has this number.
 *
 * `GET /api/v3/get-order-pay-detail`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getOrderPayDetail(
  client: Client,
  params: GetOrderPayDetailParams,
  options?: RequestOptions,
): ApiPromise<CostGetOrderPayDetailRespDto> {
  return client.request(
    { operationId: 'getOrderPayDetail', method: 'GET', path: '/api/v3/get-order-pay-detail' },
    params,
    options,
  );
}

/**
 * Record a click on the sales contact
 *
 * Tells GenAuth that somebody clicked **Contact us** on the billing pages of the console. The console calls it;
 * other programs have no need to.
 *
 * `POST /api/v3/click-cost-contact`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function recordCostContactClick(
  client: Client,
  params?: ClickCostContactDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'recordCostContactClick',
      method: 'POST',
      path: '/api/v3/click-cost-contact',
      body: 'application/json',
    },
    params,
    options,
  );
}
