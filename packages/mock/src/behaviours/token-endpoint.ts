import { createHash } from 'node:crypto';
import { jsonAnswer, oauthError } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { clientOf } from '../credentials/client-of.ts';
import { issueTokens, lifetime } from '../credentials/issue-tokens.ts';
import { knownCredentials } from '../credentials/known-credentials.ts';
import type { LiveGrant } from '../credentials/tokens.ts';
import { findAccount, isPassword } from '../state/accounts.ts';
import type { Entry } from '../state/entry.ts';
import type { Behaviour, Behaviours, Call } from './behaviour.ts';

/** Whom a grant is for, or why it is refused. */
type Granted =
  { readonly user: Entry | undefined; readonly scope: string; readonly nonce?: string | undefined } | Answer;

const refused = (reason: string): Answer => oauthError('invalid_grant', reason);
const unknownClient = (): Answer => oauthError('invalid_client', 'client authentication failed', 401);

/** RFC 6749, sections 4 and 6, with PKCE (RFC 7636). */
const exchange: Behaviour = async (call) => {
  const { body, headers, mocked, origin } = call;
  const client = clientOf(mocked.credentials, headers, body);
  if (!client) return unknownClient();
  const { appId } = client.application;
  const granted = grant(call, appId, client.isProved);
  if ('status' in granted) return granted;
  const request = { ...granted, appId, issuer: `${origin}/oidc`, now: mocked.now() };
  const set = await issueTokens(mocked.credentials.tokens, request);
  const answer = jsonAnswer({ ...set, token_type: 'Bearer', expires_in: lifetime, scope: granted.scope });
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } };
};

function grant(call: Call, appId: string, isProved: boolean): Granted {
  const { body, mocked } = call;
  const scope = String(body['scope'] ?? 'openid profile');
  switch (body['grant_type']) {
    case 'authorization_code':
      return grantCode(call, appId, isProved);
    case 'refresh_token': {
      const live = mocked.credentials.tokens.read(String(body['refresh_token']), 'refresh');
      return live?.appId === appId ? ofUser(call, live) : refused('the refresh token is unknown or expired');
    }
    case 'client_credentials':
      return isProved ? { user: undefined, scope: String(body['scope'] ?? '') } : unknownClient();
    case 'password': {
      const user = findAccount(mocked.directory, { account: body['username'] });
      const isRight = user && isPassword(mocked.accounts, user, body['password']);
      return isRight ? { user, scope } : refused('the username or the password is wrong');
    }
    default:
      return oauthError('unsupported_grant_type', 'the mock does not know this grant type');
  }
}

function grantCode(call: Call, appId: string, isProved: boolean): Granted {
  const { body, mocked } = call;
  const live = mocked.credentials.tokens.take(String(body['code']), 'code');
  if (live?.appId !== appId) return refused('the code is unknown, used up or expired');
  const { redirectUri, challenge, challengeMethod } = live.bound ?? {};
  if (redirectUri !== undefined && redirectUri !== body['redirect_uri']) {
    return refused('redirect_uri is another one than the login began with');
  }
  // A client without a secret proves by PKCE that the login was its own.
  if (challenge === undefined && !isProved) return unknownClient();
  if (challenge !== undefined && challengeOf(String(body['code_verifier'] ?? ''), challengeMethod) !== challenge) {
    return refused('code_verifier does not belong to the code_challenge that the login began with');
  }
  return ofUser(call, live);
}

/** RFC 7636, section 4.6. */
function challengeOf(verifier: string, method: string | undefined): string {
  return method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
}

function ofUser({ mocked }: Call, { subject, scope = '', bound }: LiveGrant): Granted {
  const user = mocked.directory.users.get(subject);
  return user ? { user, scope, nonce: bound?.['nonce'] } : refused('the user does not exist any more');
}

/** RFC 7662. */
const introspect: Behaviour = ({ body, headers, mocked, origin }) => {
  if (!clientOf(mocked.credentials, headers, body)) return unknownClient();
  const { tokens } = mocked.credentials;
  const token = String(body['token']);
  const live = tokens.read(token, 'access') ?? tokens.read(token, 'refresh');
  if (!live) return jsonAnswer({ active: false });
  const { subject, appId, scope, issuedAt, expiresAt } = live;
  const whose = { sub: subject, client_id: appId, scope, iss: `${origin}/oidc` };
  return jsonAnswer({ active: true, ...whose, token_type: 'Bearer', iat: issuedAt, exp: expiresAt });
};

/** RFC 7009. */
const revoke: Behaviour = ({ body, headers, mocked }) => {
  if (!clientOf(mocked.credentials, headers, body)) return unknownClient();
  mocked.credentials.tokens.revoke(String(body['token']));
  return { status: 200, headers: {}, body: undefined };
};

/** Gives out, tells of and takes back tokens. */
export const tokenEndpoint: Behaviours = {
  exchangeOidcToken: exchange,
  exchangeOauthToken: exchange,
  introspectOidcToken: introspect,
  introspectOauthToken: introspect,
  revokeOidcToken: revoke,
  revokeOauthToken: revoke,
  verifyMfaToken: ({ body, mocked }) => {
    const live = mocked.credentials.tokens.read(String(body['token']), 'mfa');
    if (!live) return jsonAnswer({ active: false });
    const { subject, issuedAt, expiresAt } = live;
    return jsonAnswer({
      active: true,
      userPoolId: knownCredentials.userPoolId,
      userId: subject,
      iat: issuedAt,
      exp: expiresAt,
    });
  },
};
