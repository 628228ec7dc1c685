import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTPayload, JWTHeaderParameters } from 'jose';
import { Provider } from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import { afterAll } from 'vitest';
import { memory } from './memory.ts';

/** A certified OpenID Connect provider on this machine, with the paths of GenAuth and users who click nothing away. */
export interface TestProvider {
  /** Where it is: the `appHost` of clients. */
  readonly url: string;
  readonly issuer: string;
  /** Method and path of each request, without the query. */
  readonly received: string[];
  /** Whether users decline to sign in. */
  isDeclined: boolean;
  /** Answers in place of the provider where it returns true. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Lets the provider answer what was intercepted. */
  pass(request: IncomingMessage, response: ServerResponse): void;
  /** Signs claims as the provider does, or with other headers or keys. */
  sign(claims: JWTPayload, header?: Partial<JWTHeaderParameters>, key?: CryptoKey | Uint8Array): Promise<string>;
}

/** Applications that the provider knows. */
export const apps = {
  confidential: { appId: 'the-app', appSecret: 's3cret-of-the-confidential-app-0123456789' },
  basic: { appId: 'basic-app', appSecret: 's3cret-of-the-basic-app-01234567890123456' },
  odd: { appId: 'odd+app%41:1', appSecret: 'a+b%c:d e~*s3cret-of-the-odd-app-0123456789' },
  hs256: { appId: 'hs256-app', appSecret: 's3cret-of-the-hs256-app-01234567890123456' },
  public: { appId: 'public-app' },
} as const;

/** Where the web callbacks of the tests are; nothing listens there. */
export const webCallback = 'https://portal.halden.example/callback';
export const signedOut = 'https://portal.halden.example/signed-out';

const jwksPath = '/the-app/oidc/.well-known/jwks.json';

/** @param redirectUris further ones that the applications may use */
export async function startProvider(redirectUris: readonly string[] = []): Promise<TestProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  const issuer = `${url}/oidc`;
  const jwk = { ...(await exportJWK(privateKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
  const provider = new Provider(issuer, configuration([webCallback, ...redirectUris], jwk));
  const handle = provider.callback();
  const test: TestProvider = {
    url,
    issuer,
    received: [],
    isDeclined: false,
    intercept: () => false,
    pass: (request, response) => {
      // One route for the keys has to do for all applications.
      if (request.url?.endsWith('/jwks.json')) request.url = jwksPath;
      if (request.url?.startsWith('/interaction/')) void interact(provider, test, request, response);
      else void handle(request, response);
    },
    sign: (claims, header, key = privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header }).sign(key),
  };
  server.on('request', (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    test.received.push(`${request.method} ${path}`);
    if (!test.intercept(request, response)) test.pass(request, response);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return test;
}

async function interact(
  provider: Provider,
  { isDeclined }: TestProvider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (isDeclined) {
    const refusal = { error: 'access_denied', error_description: 'Ada said no' };
    return provider.interactionFinished(request, response, refusal);
  }
  const grant = new provider.Grant({ accountId: 'ada', clientId: String(params['client_id']) });
  grant.addOIDCScope(String(params['scope']));
  const grantId = await grant.save();
  return provider.interactionFinished(request, response, { login: { accountId: 'ada' }, consent: { grantId } });
}

function configuration(redirect_uris: string[], jwk: object): Configuration {
  const common = {
    redirect_uris,
    post_logout_redirect_uris: [signedOut],
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
  };
  const secret = ({ appId, appSecret }: { appId: string; appSecret: string }): object => ({
    ...common,
    client_id: appId,
    client_secret: appSecret,
    token_endpoint_auth_method: 'client_secret_post',
  });
  return {
    clients: [
      secret(apps.confidential),
      { ...secret(apps.basic), token_endpoint_auth_method: 'client_secret_basic' },
      { ...secret(apps.odd), token_endpoint_auth_method: 'client_secret_basic' },
      { ...secret(apps.hs256), id_token_signed_response_alg: 'HS256' },
      {
        ...common,
        grant_types: ['authorization_code', 'refresh_token'],
        client_id: apps.public.appId,
        token_endpoint_auth_method: 'none',
      },
    ].map((client) => ({ client_id: '', ...client })),
    adapter: memory(),
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key for cookies'] },
    claims: { openid: ['sub'], profile: ['name'] },
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'HS256'] },
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true, allowedPolicy: () => true },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = form) },
    },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, name: 'Ada Lind' }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    issueRefreshToken: (_, client, code) =>
      client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
    routes: {
      authorization: '/oidc/auth',
      token: '/oidc/token',
      introspection: '/oidc/token/introspection',
      revocation: '/oidc/token/revocation',
      userinfo: '/oidc/me',
      end_session: '/oidc/session/end',
      jwks: jwksPath,
    },
    scopes: ['openid', 'offline_access', 'profile'],
    ttl: {
      AccessToken: 7200,
      AuthorizationCode: 60,
      IdToken: 3600,
      RefreshToken: 86_400,
      Grant: 86_400,
      Interaction: 600,
      Session: 86_400,
      ClientCredentials: 600,
    },
  };
}
