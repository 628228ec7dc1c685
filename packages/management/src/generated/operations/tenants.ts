// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { IsSuccessRespDto } from '../models/shared.ts';
import type {
  CreateTenantEnterpriseCertificationBodyDto,
  GetTenantEnterpriseCertificationParams,
  ReviewTenantEnterpriseCertificationBodyDto,
  TenantEnterpriseCertificationRespDto,
} from '../models/tenants.ts';

/**
 * Submit a tenant's enterprise certification
 *
 * Submits the company data with which a tenant proves to be a real company: its registration, its legal
 * representative, and a bank card of that person. `reviewTenantEnterpriseCertification` then records the outcome
 * of the review. To correct data that is already submitted, use `updateTenantEnterpriseCertification`.
 *
 * `POST /api/v3/create-tenant-enterprise-certification`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createTenantEnterpriseCertification(
  client: Client,
  params: CreateTenantEnterpriseCertificationBodyDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'createTenantEnterpriseCertification',
      method: 'POST',
      path: '/api/v3/create-tenant-enterprise-certification',
      body: 'application/json',
      sensitive: ['nationalIdentificationNumber', 'personalBankCardNumber', 'bankReservedPhone'],
    },
    params,
    options,
  );
}

/**
 * Update a tenant's enterprise certification
 *
 * Replaces the company data that a tenant has submitted for its enterprise certification. All properties are
 * needed, the unchanged ones included.
 *
 * `POST /api/v3/update-tenant-enterprise-certification`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateTenantEnterpriseCertification(
  client: Client,
  params: CreateTenantEnterpriseCertificationBodyDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'updateTenantEnterpriseCertification',
      method: 'POST',
      path: '/api/v3/update-tenant-enterprise-certification',
      body: 'application/json',
      sensitive: ['nationalIdentificationNumber', 'personalBankCardNumber', 'bankReservedPhone'],
    },
    params,
    options,
  );
}

/**
 * Review a tenant's enterprise certification
 *
 * Records the outcome of the review of a tenant's enterprise certification, with the reason for it.
 *
 * `POST /api/v3/review-tenant-enterprise-certification`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function reviewTenantEnterpriseCertification(
  client: Client,
  params: ReviewTenantEnterpriseCertificationBodyDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'reviewTenantEnterpriseCertification',
      method: 'POST',
      path: '/api/v3/review-tenant-enterprise-certification',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Get a tenant's enterprise certification
 *
 * Returns the company data that a tenant has submitted for its enterprise certification, where the certification
 * stands, and the reason that the reviewer gave. It holds personal data of the legal representative: keep it out
 * of logs. The API declares this answer without its usual envelope, but may send it in one: where the result has
 * `data`, read that.
 *
 * `GET /api/v3/get-tenant-enterprise-certification`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getTenantEnterpriseCertification(
  client: Client,
  params: GetTenantEnterpriseCertificationParams,
  options?: RequestOptions,
): ApiPromise<TenantEnterpriseCertificationRespDto> {
  return client.request(
    {
      operationId: 'getTenantEnterpriseCertification',
      method: 'GET',
      path: '/api/v3/get-tenant-enterprise-certification',
      response: 'json',
      sensitive: ['nationalIdentificationNumber', 'personalBankCardNumber', 'bankReservedPhone'],
    },
    params,
    options,
  );
}
