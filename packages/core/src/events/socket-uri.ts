import { ConfigurationError } from '../errors/configuration-error.ts';
import { requireUrl } from '../require-url.ts';

/** Where the cloud has its events, by the domain of its other hosts. */
const cloud: readonly (readonly [domain: string, socketUri: string])[] = [
  ['authing.cn', 'wss://openevent.authing.cn'],
  ['authing.com', 'wss://events.authing.com'],
];

/**
 * Where events come from: what the option says, else the cloud's own place for a host of the cloud, else the host itself.
 *
 * @param host checked, as `requireUrl` gives it
 * @throws ConfigurationError unless the option is a ws(s) URL without credentials, query and fragment
 */
export function socketUri(option: string | undefined, host: string): string {
  if (option !== undefined) {
    if (!/^wss?:/i.test(option)) throw new ConfigurationError('socketUri must be a ws:// or wss:// URL');
    return requireUrl('socketUri', option.replace(/^ws/i, 'http')).replace(/^http/, 'ws');
  }
  const { hostname, origin } = new URL(host);
  const known = cloud.find(([domain]) => hostname === domain || hostname.endsWith(`.${domain}`));
  return known ? known[1] : origin.replace(/^http/, 'ws');
}
