import { ConfigurationError } from '@genauth/core';
import type { Application } from '../application.ts';

/**
 * The address of an endpoint that the browser goes to.
 *
 * @param path may hold `{appId}`
 * @param query what is undefined is left out
 * @throws ConfigurationError for an `appId` that would lead to another endpoint
 */
export function endpointUrl(
  { baseUrl, options }: Application,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string {
  if (/^\.{1,2}$/.test(options.appId)) throw new ConfigurationError('appId must not be "." or ".."');
  const url = new URL(baseUrl + path.replace('{appId}', () => encodeURIComponent(options.appId)));
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
