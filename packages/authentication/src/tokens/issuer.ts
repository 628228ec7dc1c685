import type { Client } from '@genauth/core';
import { applicationOf } from '../application.ts';

/** What tokens of a client's application name as their issuer. */
export function issuerOf(client: Client): string {
  const { options, baseUrl } = applicationOf(client);
  return options.issuer ?? `${baseUrl}/oidc`;
}
