import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Checks an option that says where requests go.
 *
 * @param name the option's name, for the message
 * @returns the URL without a slash at its end
 * @throws ConfigurationError unless it is an absolute http(s) URL without credentials, query and fragment
 */
export function requireUrl(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash !== '') {
    throw new ConfigurationError(`${name} must be a URL such as https://api.authing.cn, without credentials or query`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
