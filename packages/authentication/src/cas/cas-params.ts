import { ConfigurationError } from '@genauth/core';
import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';

/**
 * What a check of a ticket needs beside the ticket.
 *
 * @param service what the login began with: the client's redirect URI
 * @throws ConfigurationError when there is neither
 */
export function casParams(client: Client, service?: string): { readonly appId: string; readonly service: string } {
  const { appId, redirectUri } = applicationOf(client).options;
  const place = service ?? redirectUri;
  if (!place) throw new ConfigurationError('service must be given, or redirectUri to the client');
  return { appId, service: place };
}
