import type { Client } from '@genauth/core';
import { redirect } from './http-exchange.ts';
import type { NodeResponse } from './http-exchange.ts';
import { buildLogoutUrl } from './logout-url.ts';
import type { LogoutParams } from './logout-url.ts';

/**
 * Sends the browser to where it ends the user's session at the provider, see `buildLogoutUrl`. Your own session is yours to
 * end.
 *
 * @param response of Node.js, which this ends
 */
export function logoutWithRedirect(client: Client, response: NodeResponse, params?: LogoutParams): Promise<void>;
/**
 * Sends the browser to a logout, see above.
 *
 * @param request the browser's
 * @returns what to answer
 */
export function logoutWithRedirect(client: Client, request: Request, params?: LogoutParams): Promise<Response>;
/** Sends the browser to a logout, see above. */
export function logoutWithRedirect(
  client: Client,
  target: NodeResponse | Request,
  params?: LogoutParams,
): Promise<Response | void>;
export async function logoutWithRedirect(
  client: Client,
  target: NodeResponse | Request,
  params?: LogoutParams,
): Promise<Response | void> {
  return redirect(target, buildLogoutUrl(client, params), []);
}
