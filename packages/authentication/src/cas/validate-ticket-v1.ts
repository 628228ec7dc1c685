import type { Client, RequestOptions } from '@genauth/core';
import { validateCasTicket } from '../generated/index.ts';
import { casParams } from './cas-params.ts';

/** What CAS 1.0 says about a ticket. */
export type TicketV1 = { readonly valid: true; readonly username: string } | { readonly valid: false };

/**
 * Checks a ticket by CAS 1.0 (CAS Protocol 3.0 Specification, section 2.4). A ticket can be checked once, so this is not
 * made again after a failure, unless `maxRetries` says so.
 *
 * @param service what the login began with: the client's redirect URI
 */
export async function validateTicketV1(
  client: Client,
  ticket: string,
  service?: string,
  options?: RequestOptions,
): Promise<TicketV1> {
  const params = { ...casParams(client, service), ticket };
  const once = { ...options, maxRetries: options?.maxRetries ?? 0 };
  const [verdict, username] = (await validateCasTicket(client, params, once)).split(/\r?\n/);
  return verdict === 'yes' && username ? { valid: true, username } : { valid: false };
}
