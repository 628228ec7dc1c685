import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiError, CallbackError, GenAuthError, isGenAuthError, OAuthError, TokenError } from '../../src/index.ts';
import { isCallbackError, isMfaRequired, isOAuthError, isTokenError } from '../../src/index.ts';
import type { MfaFactor, Operation } from '../../src/index.ts';

const operation: Operation = { operationId: 'signInByCredentials', method: 'POST', path: '/api/v3/signin' };
const guards = [isCallbackError, isOAuthError, isTokenError];

describe.each([
  ['CallbackError', 'callback_error', new CallbackError('state_mismatch'), isCallbackError, 'state_mismatch'],
  ['OAuthError', 'oauth_error', new OAuthError({ error: 'access_denied' }), isOAuthError, 'access_denied'],
  ['TokenError', 'token_error', new TokenError('ID token', 'nonce'), isTokenError, 'nonce'],
] as const)('%s', (name, code, error, guard, reason) => {
  it('has a name and a stable code', () => {
    expect([error.name, error.code, error instanceof GenAuthError, isGenAuthError(error)]).toEqual([
      name,
      code,
      true,
      true,
    ]);
  });

  it('is told from every other by its guard, and by its reason', () => {
    const tell: (error: unknown, reason?: never) => boolean = guard;
    expect(guards.map((one) => one(error))).toEqual(guards.map((one) => one === guard));
    expect([tell(error), Reflect.apply(guard, undefined, [error, reason])]).toEqual([true, true]);
    expect(Reflect.apply(guard, undefined, [error, 'another'])).toBe(false);
    expect([undefined, null, 'x', {}, new Error('x'), { code }].filter((one) => tell(one))).toEqual([]);
  });

  it('is known across copies of the package', () => {
    const copy = Object.create(Error.prototype, {
      code: { value: code },
      [Symbol.for('@genauth/error')]: { value: true },
    });
    expect(guard(copy)).toBe(true);
  });
});

it('says as JSON what a log needs', () => {
  const error = new OAuthError({ error: 'invalid_grant', error_description: 'used up' }, operation);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'OAuthError',
    code: 'oauth_error',
    message: 'signInByCredentials (POST /api/v3/signin): invalid_grant: used up. Begin a new login.',
    error: 'invalid_grant',
    errorDescription: 'used up',
    operationId: 'signInByCredentials',
    method: 'POST',
    path: '/api/v3/signin',
    attempts: 0,
  });
});

it.each([
  [new OAuthError({ error: 'access_denied' }), 'access_denied. The user may begin a new login.'],
  [
    new OAuthError({ error: 'invalid_grant', error_description: 'used up' }),
    'invalid_grant: used up. Begin a new login.',
  ],
  [
    new OAuthError({ error: 'invalid_client' }),
    'invalid_client. Check appId, appSecret and how the application authenticates.',
  ],
  [new OAuthError({ error: 'login_required' }), 'login_required. Begin a login in which the user sees a page.'],
  [new OAuthError({ error: 'temporarily_unavailable' }), 'temporarily_unavailable. Try again later.'],
  [new OAuthError({ error: 'constructor' }), 'constructor. Check the request and the settings of the application.'],
  [
    new CallbackError('state_mismatch'),
    'callback refused: its state belongs to no login that this browser began. Send the browser to a new login.',
  ],
  [
    new CallbackError('issuer_mismatch'),
    'callback refused: it comes from another issuer (RFC 9207). Check option issuer. Send the browser to a new login.',
  ],
  [new TokenError('ID token', 'expired'), 'ID token refused: it has expired. Get a new one.'],
  [
    new TokenError('ID token', 'not_yet_valid'),
    'ID token refused: it is not valid yet. Check the clock of this machine.',
  ],
  [
    new TokenError('access token', 'signature'),
    'access token refused: its signature does not fit. Do not trust it, and check appHost and appId.',
  ],
  [
    new TokenError('ID token', 'unknown_key'),
    'ID token refused: the issuer has no usable key with its kid. Keys are fetched twice a minute at most: if its key is new, try again in 30 s; else check appHost and appId.',
  ],
  [
    new TokenError('token response', 'missing_id_token'),
    'token response refused: the answer has no ID token. Check that the scope holds "openid".',
  ],
])('says what to do: %s', (error, message) => expect(error.message).toBe(message));

describe('a sign-in that needs a second factor', () => {
  const data = {
    mfaToken: 's3cret',
    totpMfaEnabled: true,
    applicationMfa: [{ mfaPolicy: 'OTP', status: 1, sort: 0 }],
  };
  const failure = (apiCode: number, more: object): unknown =>
    new ApiError(operation, new Response(), { statusCode: 499, apiCode, message: 'second factor', ...more });

  it.each([1635, 1636])('apiCode %i: brings what to go on with', (apiCode) => {
    const error = failure(apiCode, { data });
    if (!isMfaRequired(error)) return expect.unreachable();
    const token: string = error.data.mfaToken;
    const factors: readonly MfaFactor[] | undefined = error.data.applicationMfa;
    const code: 1635 | 1636 = error.apiCode;
    expect([token, factors, code]).toEqual(['s3cret', data.applicationMfa, apiCode]);
    expect([String(error), JSON.stringify(error), inspect(error)].join()).not.toContain('s3cret');
  });

  it.each([
    ['another failure', failure(2333, { data })],
    ['no token', failure(1636, { data: {} })],
    ['no data', failure(1636, {})],
    ['no error', { apiCode: 1636, data }],
  ])('%s is none', (_, error) => expect(isMfaRequired(error)).toBe(false));
});
