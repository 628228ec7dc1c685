import type { Client, FullOperation, RequestOptions } from '@genauth/core';
import { fullCodec } from '@genauth/core/parts';
import { validateCasServiceTicket } from '../generated/index.ts';
import type { ValidateCasServiceTicketResult } from '../generated/index.ts';
import { casParams } from './cas-params.ts';

/** How to check a ticket. */
export interface TicketV2Params {
  /** What the login began with: the client's redirect URI. */
  readonly service?: string | undefined;
  /** How the answer is written: `JSON`. */
  readonly format?: 'JSON' | 'XML' | undefined;
}

const asXml: FullOperation = {
  operationId: 'validateTicketV2',
  method: 'GET',
  path: '/cas-idp/{appId}/serviceValidate',
  codec: fullCodec,
  accept: 'application/xml',
  response: 'text',
  security: [],
  sensitive: ['ticket'],
};

/**
 * Checks a ticket by CAS 2.0 (CAS Protocol 3.0 Specification, section 2.5). A ticket that is not valid is no failure of the
 * call: `'serviceResponse' in result` tells. It can be checked once, so this is not made again after a failure,
 * unless `maxRetries` says so.
 *
 * @returns the answer; as text where XML was asked for
 */
export function validateTicketV2(
  client: Client,
  ticket: string,
  params: TicketV2Params & { readonly format: 'XML' },
  options?: RequestOptions,
): Promise<string>;
/** Checks a ticket by CAS 2.0, see above. */
export function validateTicketV2(
  client: Client,
  ticket: string,
  params?: TicketV2Params & { readonly format?: 'JSON' },
  options?: RequestOptions,
): Promise<ValidateCasServiceTicketResult>;
/** Checks a ticket by CAS 2.0, see above. */
export function validateTicketV2(
  client: Client,
  ticket: string,
  params?: TicketV2Params,
  options?: RequestOptions,
): Promise<ValidateCasServiceTicketResult | string>;
export async function validateTicketV2(
  client: Client,
  ticket: string,
  { service, format = 'JSON' }: TicketV2Params = {},
  options?: RequestOptions,
): Promise<ValidateCasServiceTicketResult | string> {
  const params = { ...casParams(client, service), ticket, format };
  const once = { ...options, maxRetries: options?.maxRetries ?? 0 };
  return format === 'XML'
    ? client.request<string>(asXml, params, once)
    : validateCasServiceTicket(client, params, once);
}
