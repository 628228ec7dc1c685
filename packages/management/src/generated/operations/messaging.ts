// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  ConfigEmailProviderDto,
  EmailProviderRespDto,
  EmailTemplateSingleItemRespDto,
  GetEmailTemplatesRespDto,
  PreviewEmailTemplateDto,
  PreviewEmailTemplateRespDto,
} from '../models/messaging.ts';
import type { UpdateEmailTemplateDto } from '../models/shared.ts';

/**
 * List email templates
 *
 * Returns the templates of all kinds of emails that GenAuth sends to your users, and the categories that the
 * console sorts them into.
 *
 * `GET /api/v3/get-email-templates`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getEmailTemplates(client: Client, options?: RequestOptions): ApiPromise<GetEmailTemplatesRespDto> {
  return client.request(
    { operationId: 'getEmailTemplates', method: 'GET', path: '/api/v3/get-email-templates' },
    undefined,
    options,
  );
}

/**
 * Update an email template
 *
 * Replaces the template for one kind of email and returns it. See with `previewEmailTemplate` what it looks like
 * before you save it. With `customizeEnabled` set to `false`, the built-in template is used instead of yours.
 *
 * `POST /api/v3/update-email-template`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateEmailTemplate(
  client: Client,
  params: UpdateEmailTemplateDto,
  options?: RequestOptions,
): ApiPromise<EmailTemplateSingleItemRespDto> {
  return client.request(
    {
      operationId: 'updateEmailTemplate',
      method: 'POST',
      path: '/api/v3/update-email-template',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Preview an email template
 *
 * Renders an email and returns it; nothing is sent or saved. Whatever you leave out comes from the template that
 * the user pool uses for this kind of email, so `type` alone shows the email as your users get it.
 *
 * `POST /api/v3/preview-email-template`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function previewEmailTemplate(
  client: Client,
  params: PreviewEmailTemplateDto,
  options?: RequestOptions,
): ApiPromise<PreviewEmailTemplateRespDto> {
  return client.request(
    {
      operationId: 'previewEmailTemplate',
      method: 'POST',
      path: '/api/v3/preview-email-template',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get the email service
 *
 * Returns the email service that the user pool sends emails through instead of the one built into GenAuth. The
 * response contains its credentials.
 *
 * `GET /api/v3/get-email-provider`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getEmailProvider(client: Client, options?: RequestOptions): ApiPromise<EmailProviderRespDto> {
  return client.request(
    {
      operationId: 'getEmailProvider',
      method: 'GET',
      path: '/api/v3/get-email-provider',
      sensitive: ['senderPass', 'apikey'],
    },
    undefined,
    options,
  );
}

/**
 * Set the email service
 *
 * Sets an email service of your own to send emails through, and returns the settings. Give the configuration
 * that belongs to `type`. To go back to the service built into GenAuth, set `enabled` to `false`.
 *
 * `POST /api/v3/config-email-provider`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function configEmailProvider(
  client: Client,
  params: ConfigEmailProviderDto,
  options?: RequestOptions,
): ApiPromise<EmailProviderRespDto> {
  return client.request(
    {
      operationId: 'configEmailProvider',
      method: 'POST',
      path: '/api/v3/config-email-provider',
      body: 'application/json',
      sensitive: ['senderPass', 'apikey'],
    },
    params,
    options,
  );
}
