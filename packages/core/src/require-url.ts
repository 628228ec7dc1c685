import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Checks an option that says where requests go.
 *
 * @param name the option's name, for the message
 * @returns the URL without a slash at its end
 * @throws ConfigurationError unless it is an absolute http(s) URL without credentials, query and fragment
 */
export function requireUrl(name: string, value: string): string {
  const url = /^https?:\/\/[^?#@\\]+$/i.test(value) && URL.parse(value);
  if (!url) throw new ConfigurationError(`${name} must be an http(s) URL without user and query`);
  return url.href.replace(/\/+$/, '');
}
