import { failure, success } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { exampleNamed } from '../answer/example-answer.ts';
import { clientOf } from '../credentials/client-of.ts';
import { issueTokens, lifetime } from '../credentials/issue-tokens.ts';
import { knownCredentials } from '../credentials/known-credentials.ts';
import { isObject } from '../is-object.ts';
import { findAccount, isPassword } from '../state/accounts.ts';
import type { MissingFactor } from '../state/accounts.ts';
import type { Entry } from '../state/entry.ts';
import { findTaken } from '../state/find-user.ts';
import { shownUser } from '../state/shown.ts';
import type { Behaviours, Call } from './behaviour.ts';
import { isTaken, noUser } from './failures.ts';
import { addUser, updateUser } from './users.ts';

/** Minutes are enough for a second factor. */
const mfaLifetime = 600;

/** Signs users in and up on a page of the application's own, with a second factor where one is due. */
export const signIn: Behaviours = {
  signInByCredentials: async (call) => {
    if (!clientOf(call.mocked.credentials, call.headers, { client_id: appOf(call), ...call.body })) {
      return failure({ statusCode: 401, message: 'The application is unknown or its secret is wrong.' });
    }
    const user = signedIn(call);
    if (!user) return exampleNamed(call.operation, 'wrongPassword');
    if (user['status'] === 'Suspended') return exampleNamed(call.operation, 'userLocked');
    const factor = call.mocked.accounts.factors.get(String(user['userId']));
    return factor === undefined ? tokensFor(call, user) : factorMissing(call, user, factor);
  },
  signUp: ({ body, mocked }) => {
    const { password, account: _account, passCode, ...identity } = payloadOf(body);
    if (passCode !== undefined && passCode !== knownCredentials.passCode) {
      return failure({ statusCode: 400, message: 'The verification code is wrong.' });
    }
    const fields = { ...identity, ...Object(body['profile']), userSourceType: 'register' };
    const taken = findTaken(mocked.directory, fields);
    return taken === undefined ? success(addUser(mocked, { ...fields, password })) : isTaken(taken);
  },
  mfaOtpVerify: ({ body, caller, mocked }) => {
    const verified = body['totp'] === knownCredentials.passCode;
    // Whoever has passed the second factor signs in without one from now on.
    if (verified && caller.kind === 'application') mocked.accounts.factors.delete(String(caller.userId));
    return success({ verified });
  },
  getProfile: ({ query, caller, mocked: { directory } }) => {
    const user = caller.kind === 'application' ? directory.users.get(String(caller.userId)) : undefined;
    return user ? success(shownUser(user, query)) : noUser();
  },
  updateProfile: ({ body, caller, mocked }) =>
    caller.kind === 'application' && caller.userId !== undefined
      ? updateUser(mocked, { ...body, userId: caller.userId }, 'user_id')
      : failure({ statusCode: 401, apiCode: 2020, message: 'The request carries no access token.' }),
};

/** What a sign-in or sign-up gives of the user, by its `connection`. */
function payloadOf({ connection, ...payloads }: Entry): Entry {
  const name = { PASSCODE: 'passCodePayload', LDAP: 'ldapPayload', AD: 'adPayload' }[String(connection)];
  const payload = payloads[name ?? 'passwordPayload'];
  return isObject(payload) ? payload : {};
}

function signedIn({ body, mocked: { accounts, directory } }: Call): Entry | undefined {
  const payload = payloadOf(body);
  const user = findAccount(directory, { account: payload['sAMAccountName'], ...payload });
  if (!user) return undefined;
  if (body['connection'] === 'PASSCODE') return payload['passCode'] === knownCredentials.passCode ? user : undefined;
  const encryption = isObject(body['options']) ? body['options']['passwordEncryptType'] : undefined;
  // The keys that the mock shows are examples: what was encrypted with them nobody can read.
  const isHidden = encryption !== undefined && encryption !== 'none';
  return isHidden || isPassword(accounts, user, payload['password']) ? user : undefined;
}

async function tokensFor(call: Call, user: Entry): Promise<Answer> {
  const { body, mocked, origin } = call;
  const { credentials, now } = mocked;
  const asked = isObject(body['options']) ? body['options']['scope'] : undefined;
  const scope = typeof asked === 'string' ? asked : 'openid profile';
  const request = { appId: appOf(call), scope, user, issuer: `${origin}/oidc`, now: now() };
  const set = await issueTokens(credentials.tokens, request);
  return success({ ...set, token_type: 'bearer', expire_in: lifetime, scope });
}

/** The failure that the contract shows, about this user and with a token for the next step. */
function factorMissing(call: Call, user: Entry, factor: MissingFactor): Answer {
  const example = exampleNamed(call.operation, factor === 1635 ? 'personalMfaRequired' : 'applicationMfaRequired');
  const { data, ...rest }: { data?: unknown } = JSON.parse(example.body ?? '{}');
  const grant = { kind: 'mfa', subject: String(user['userId']), appId: appOf(call), lifetime: mfaLifetime } as const;
  const own = {
    mfaToken: call.mocked.credentials.tokens.issue(grant),
    mfaEmail: user['email'],
    mfaPhone: user['phone'],
    mfaPhoneCountryCode: user['phoneCountryCode'],
    nickname: user['nickname'],
    username: user['username'],
    phone: user['phone'],
    phoneCountryCode: user['phoneCountryCode'],
  };
  return { ...example, body: JSON.stringify({ ...rest, data: { ...Object(data), ...own } }) };
}

function appOf({ caller }: Call): string {
  return (caller.kind === 'application' ? caller.appId : undefined) ?? knownCredentials.appId;
}
