import type { Failure } from '../answer/answer.ts';
import type { Operation } from '../contract/operation.ts';
import type { Incoming } from '../server/incoming.ts';
import type { Caller } from './caller.ts';
import { checkSignature, isSignedSocket } from './check-signature.ts';
import { knownCredentials } from './known-credentials.ts';
import type { AccessKey, Application } from './known-credentials.ts';
import { createTokens } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Everybody who may call, and the tokens that they were given. */
export interface Credentials {
  readonly accessKeys: Map<string, AccessKey>;
  readonly applications: Map<string, Application>;
  readonly tokens: Tokens;
  /** Who makes a request, or the failure that the API would report. */
  identify(incoming: Incoming, operation: Operation, values: Readonly<Record<string, unknown>>): Caller | Failure;
  /** Whether a WebSocket of the management API is signed with a known key. */
  acceptsSocket(authorization: string | undefined): boolean;
  reset(): void;
}

/** What the known credentials are extended by. */
export interface CredentialsOptions {
  readonly accessKeys: readonly AccessKey[];
  readonly applications: readonly Application[];
  readonly now: () => number;
}

/** Starts with the known credentials and those given. */
export function createCredentials({ now, ...given }: CredentialsOptions): Credentials {
  const accessKeys = new Map<string, AccessKey>();
  const applications = new Map<string, Application>();
  const tokens = createTokens(now);
  const nonces = new Set<string>();
  const reset = (): void => {
    accessKeys.clear();
    applications.clear();
    nonces.clear();
    tokens.reset();
    for (const key of [knownCredentials, ...given.accessKeys]) accessKeys.set(key.accessKeyId, key);
    for (const app of [knownCredentials, ...given.applications]) applications.set(app.appId, app);
  };
  reset();
  const secretOf = (id: string): string | undefined => accessKeys.get(id)?.accessKeySecret;
  const administrator = (incoming: Incoming, values: Readonly<Record<string, unknown>>): Caller | Failure => {
    const { authorization } = incoming.headers;
    if (authorization === undefined) return unauthorized('The request carries neither a signature nor an access token');
    if (!authorization.startsWith('authing ')) return managementToken(incoming, tokens, accessKeys);
    const { method, headers } = incoming;
    const path = decodeURIComponent(incoming.path);
    const checked = checkSignature({ method, path, headers, values }, { secretOf, now, nonces });
    return 'accessKeyId' in checked ? { kind: 'administrator', accessKeyId: checked.accessKeyId } : checked;
  };
  return {
    accessKeys,
    applications,
    tokens,
    reset,
    acceptsSocket: (authorization = '') => isSignedSocket(authorization, secretOf),
    identify: (incoming, operation, values) => {
      const isOpen = isForAnybody(operation);
      if (operation.api === 'authentication') return application(incoming, operation, { isOpen, applications, tokens });
      return isOpen ? { kind: 'administrator', accessKeyId: '' } : administrator(incoming, values);
    },
  };
}

/** Where browsers go by themselves, no header can be asked for. */
function isForAnybody({ security, responses }: Operation): boolean {
  return security.length === 0 || security.some((each) => Object.keys(each).length === 0) || '302' in responses;
}

function managementToken(
  { headers }: Incoming,
  tokens: Tokens,
  accessKeys: ReadonlyMap<string, AccessKey>,
): Caller | Failure {
  const grant = tokens.read(bareToken(headers.authorization), 'management');
  if (!grant) return unauthorized('The access token is unknown or expired');
  const pool = headers['x-authing-userpool-id'];
  const isKnown = pool === knownCredentials.userPoolId || accessKeys.has(String(pool));
  if (!isKnown) return unauthorized('x-authing-userpool-id must name the user pool that the access token belongs to');
  return { kind: 'administrator', accessKeyId: grant.subject };
}

function application(
  { headers }: Incoming,
  operation: Operation,
  { isOpen, applications, tokens }: Pick<Credentials, 'applications' | 'tokens'> & { readonly isOpen: boolean },
): Caller | Failure {
  const appId = headers['x-authing-app-id']?.toString();
  if (appId !== undefined && !applications.has(appId)) {
    return { statusCode: 404, apiCode: 2011, message: 'There is no application of this ID.' };
  }
  if (isOpen) return { kind: 'application', appId, userId: userOf(headers.authorization, tokens) };
  if (appId === undefined) return unauthorized('The header x-authing-app-id is missing');
  const isBearer = headers.authorization !== undefined && !headers.authorization.startsWith('Basic ');
  const userId = userOf(headers.authorization, tokens, acceptsMfaToken(operation));
  if (isBearer && userId === undefined) return unauthorized('The access token is unknown or expired', 2020);
  if (userId === undefined && operation.errors.includes(2020)) {
    return unauthorized('The request carries no access token', 2020);
  }
  return { kind: 'application', appId, userId };
}

function userOf(authorization: string | undefined, tokens: Tokens, takesMfa = false): string | undefined {
  const token = bareToken(authorization);
  return (tokens.read(token, 'access') ?? (takesMfa ? tokens.read(token, 'mfa') : undefined))?.subject;
}

/** Where a sign-in that waits for a second factor goes on, its own token stands in place of an access token. */
function acceptsMfaToken({ id }: Operation): boolean {
  return /mfa|factor/i.test(id);
}

/** The token of an authorization header, which this API wants bare and others send after `Bearer`. */
export function bareToken(authorization = ''): string {
  return authorization.replace(/^Bearer /i, '');
}

function unauthorized(message: string, apiCode?: number): Failure {
  return { statusCode: 401, message: `${message}.`, apiCode };
}
