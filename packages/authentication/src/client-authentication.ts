import { ConfigurationError } from '@genauth/core';
import { requireText } from '@genauth/core/parts';
import type { Credentials } from '@genauth/core';
import type { AuthenticationOptions, ClientAuthMethod } from './authentication-options.ts';
import { basicAuthorization } from './basic-authorization.ts';

const methods: readonly unknown[] = ['client_secret_post', 'client_secret_basic', 'none'];

/** The endpoints at which an application proves who it is, and the option that says how. */
const endpoints = [
  [/^\/(oidc|oauth)\/token$/, 'tokenEndPointAuthMethod'],
  [/^\/(oidc|oauth)\/token\/introspection$/, 'introspectionEndPointAuthMethod'],
  [/^\/(oidc|oauth)\/token\/revocation$/, 'revocationEndPointAuthMethod'],
  [/^\/api\/v3\/(signin|signin-by-mobile|exchange-tokenset-with-qrcode-ticket)$/, 'tokenEndPointAuthMethod'],
] as const;

/**
 * Gives the application's own credentials by path: its secret in the body or as HTTP Basic, at the endpoints that ask for
 * it. Undefined anywhere else.
 *
 * @throws ConfigurationError for a method that is none, and when the secret is missing that a method needs
 */
export function clientAuthentication(options: AuthenticationOptions): (path: string) => Credentials | undefined {
  const chosen = endpoints.map(([path, name]) => ({ path, method: methodIn(options, name) }));
  const client_id = requireText('appId', options.appId);
  const client_secret = options.appSecret ?? '';
  const credentials: Readonly<Record<ClientAuthMethod, Credentials>> = {
    client_secret_post: { body: { client_id, client_secret } },
    client_secret_basic: { headers: { authorization: basicAuthorization(client_id, client_secret) } },
    // RFC 6749, section 3.2.1: who proves nothing still says who it is.
    none: { body: { client_id } },
  };
  return (path) => {
    const endpoint = chosen.find((one) => one.path.test(path));
    // Sign-in takes an application's name only together with its secret.
    const silent = endpoint?.method === 'none' && path.startsWith('/api/');
    return endpoint && !silent ? credentials[endpoint.method] : undefined;
  };
}

function methodIn(options: AuthenticationOptions, name: (typeof endpoints)[number][1]): ClientAuthMethod {
  const { appSecret } = options;
  if (appSecret !== undefined) requireText('appSecret', appSecret);
  // An application without a secret is a public client (RFC 6749, section 2.1): it can prove nothing.
  const usual = appSecret === undefined ? 'none' : 'client_secret_post';
  const method = options[name] ?? usual;
  if (!methods.includes(method)) throw new ConfigurationError(`${name} must be one of ${methods.join(', ')}`);
  if (method !== 'none' && appSecret === undefined) {
    throw new ConfigurationError(`appSecret must be given, unless ${name} is "none"`);
  }
  return method;
}
