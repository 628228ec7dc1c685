import type {
  ApiPromise,
  EventName,
  EventStream,
  RequestOptions,
  SubscribeCallbacks,
  SubscribeOptions,
  Subscription,
} from '@genauth/core';
import { validateTicketV1 } from './cas/validate-ticket-v1.ts';
import type { TicketV1 } from './cas/validate-ticket-v1.ts';
import { validateTicketV2 } from './cas/validate-ticket-v2.ts';
import type { TicketV2Params } from './cas/validate-ticket-v2.ts';
import { publish } from './events/publish.ts';
import type { EventToPublish } from './events/publish.ts';
import { subscribe } from './events/subscribe.ts';
import { AuthenticationApi } from './generated/index.ts';
import type {
  PublishEventRespDto,
  TokenIntrospectResponse,
  UserClaims,
  ValidateCasServiceTicketResult,
} from './generated/index.ts';
import { buildAuthorizeUrl } from './login/authorize-url.ts';
import type { AuthorizeUrl, AuthorizeUrlParams } from './login/authorize-url.ts';
import { finishLogin } from './login/finish-login.ts';
import type { BegunLogin, FinishedLogin } from './login/finish-login.ts';
import { handleRedirectCallback } from './login/handle-redirect-callback.ts';
import type { Login } from './login/handle-redirect-callback.ts';
import type { NodeRequest, NodeResponse } from './login/http-exchange.ts';
import { loginWithRedirect } from './login/login-with-redirect.ts';
import type { LoginParams } from './login/login-with-redirect.ts';
import { buildLogoutUrl } from './login/logout-url.ts';
import type { LogoutParams } from './login/logout-url.ts';
import { logoutWithRedirect } from './login/logout-with-redirect.ts';
import { generateCodeChallenge, generateCodeVerifier, getCodeChallenge, getCodeChallengeDigest } from './login/pkce.ts';
import type { CodeChallengeMethod } from './login/pkce.ts';
import { encryptPassword } from './passwords/encrypt-password.ts';
import type { EncryptPasswordParams } from './passwords/encrypt-password.ts';
import type { AccessTokenClaims, IdTokenClaims } from './tokens/claims.ts';
import { getAccessTokenByClientCredentials } from './tokens/get-access-token-by-client-credentials.ts';
import type { ProgramCredentials } from './tokens/get-access-token-by-client-credentials.ts';
import { getAccessTokenByCode } from './tokens/get-access-token-by-code.ts';
import type { CodeParams } from './tokens/get-access-token-by-code.ts';
import { getNewAccessTokenByRefreshToken } from './tokens/get-new-access-token-by-refresh-token.ts';
import { getUserInfoByAccessToken } from './tokens/get-user-info-by-access-token.ts';
import type { UserInfoParams } from './tokens/get-user-info-by-access-token.ts';
import { introspectToken } from './tokens/introspect-token.ts';
import { keepFresh } from './tokens/keep-fresh.ts';
import type { FreshTokens, KeepFreshParams } from './tokens/keep-fresh.ts';
import { revokeToken } from './tokens/revoke-token.ts';
import type { TokenSet } from './tokens/token-set.ts';
import { verifyAccessToken } from './tokens/verify-access-token.ts';
import type { VerifyAccessTokenParams } from './tokens/verify-access-token.ts';
import { verifyIdToken } from './tokens/verify-id-token.ts';
import type { VerifyIdTokenParams } from './tokens/verify-id-token.ts';

/** What is more than one request, as methods. Each is a function of the same name too, whose comment says more. */
export abstract class AuthenticationHelpers extends AuthenticationApi {
  /** The address that a login begins at, and what has to be kept until the browser comes back. */
  buildAuthorizeUrl(params?: AuthorizeUrlParams): Promise<AuthorizeUrl> {
    return buildAuthorizeUrl(this, params);
  }

  /**
   * Begins a login: sends the browser to the sign-in page and keeps the login in a cookie.
   *
   * @param response of Node.js, which this ends
   */
  loginWithRedirect(response: NodeResponse, params?: LoginParams): Promise<void>;
  /**
   * Begins a login.
   *
   * @returns what to answer to the browser's request
   */
  loginWithRedirect(request: Request, params?: LoginParams): Promise<Response>;
  loginWithRedirect(target: NodeResponse | Request, params?: LoginParams): Promise<Response | void> {
    return loginWithRedirect(this, target, params);
  }

  /**
   * Ends a login where the browser comes back: checks the callback, exchanges the code, checks the ID token.
   *
   * @param response gets headers alone, answering is left to you
   */
  handleRedirectCallback(request: NodeRequest, response: NodeResponse, options?: RequestOptions): Promise<Login>;
  /**
   * Ends a login where the browser comes back.
   *
   * @param headers those of the answer to come
   */
  handleRedirectCallback(request: Request, headers: Headers, options?: RequestOptions): Promise<Login>;
  handleRedirectCallback(
    request: NodeRequest | Request,
    answer: NodeResponse | Headers,
    options?: RequestOptions,
  ): Promise<Login> {
    return handleRedirectCallback(this, request, answer, options);
  }

  /** Ends a login that `buildAuthorizeUrl` began, in an app without a server of its own. */
  finishLogin(url: string | URL, begun: BegunLogin, options?: RequestOptions): Promise<FinishedLogin> {
    return finishLogin(this, url, begun, options);
  }

  /** The address at which the browser ends the user's session. */
  buildLogoutUrl(params?: LogoutParams): string {
    return buildLogoutUrl(this, params);
  }

  /**
   * Sends the browser to where it ends the user's session.
   *
   * @param response of Node.js, which this ends
   */
  logoutWithRedirect(response: NodeResponse, params?: LogoutParams): Promise<void>;
  /**
   * Sends the browser to where it ends the user's session.
   *
   * @returns what to answer to the browser's request
   */
  logoutWithRedirect(request: Request, params?: LogoutParams): Promise<Response>;
  logoutWithRedirect(target: NodeResponse | Request, params?: LogoutParams): Promise<Response | void> {
    return logoutWithRedirect(this, target, params);
  }

  /** A new `code_verifier` for PKCE. */
  generateCodeVerifier(): string {
    return generateCodeVerifier();
  }

  /** The `code_challenge` of a verifier. */
  getCodeChallenge(codeVerifier: string, method?: CodeChallengeMethod): Promise<string> {
    return getCodeChallenge(codeVerifier, method);
  }

  /** @deprecated It gives a verifier and no challenge: use {@link generateCodeVerifier}. */
  generateCodeChallenge(): string {
    return generateCodeChallenge();
  }

  /** @deprecated Use {@link getCodeChallenge}. */
  getCodeChallengeDigest(params: Parameters<typeof getCodeChallengeDigest>[0]): Promise<string> {
    return getCodeChallengeDigest(params);
  }

  /** Exchanges an authorization code for tokens. */
  getAccessTokenByCode(code: string, params?: CodeParams, options?: RequestOptions): Promise<TokenSet> {
    return getAccessTokenByCode(this, code, params, options);
  }

  /** Gets new tokens for a refresh token. */
  getNewAccessTokenByRefreshToken(refreshToken: string, options?: RequestOptions): Promise<TokenSet> {
    return getNewAccessTokenByRefreshToken(this, refreshToken, options);
  }

  /** Gets an access token for a program, without a user. */
  getAccessTokenByClientCredentials(
    scope: string,
    credentials?: ProgramCredentials,
    options?: RequestOptions,
  ): Promise<TokenSet> {
    return getAccessTokenByClientCredentials(this, scope, credentials, options);
  }

  /** Keeps a user's tokens fresh. */
  keepFresh(tokens: TokenSet, params?: KeepFreshParams): FreshTokens {
    return keepFresh(this, tokens, params);
  }

  /** Gets the claims of the user whom an access token is about. */
  getUserInfoByAccessToken(
    accessToken: string,
    params?: UserInfoParams,
    options?: RequestOptions,
  ): Promise<UserClaims> {
    return getUserInfoByAccessToken(this, accessToken, params, options);
  }

  /** Asks the provider whether a token is valid, and what it stands for. */
  introspectToken(
    token: string,
    params?: { readonly strict?: boolean },
    options?: RequestOptions,
  ): Promise<TokenIntrospectResponse> {
    return introspectToken(this, token, params, options);
  }

  /** Tells the provider that a token is no longer needed. */
  revokeToken(token: string, options?: RequestOptions): Promise<void> {
    return revokeToken(this, token, options);
  }

  /** Checks an ID token and gives its claims. */
  verifyIdToken(token: string, params?: VerifyIdTokenParams): Promise<IdTokenClaims> {
    return verifyIdToken(this, token, params);
  }

  /** Checks an access token without asking the provider, and gives its claims. */
  verifyAccessToken(token: string, params?: VerifyAccessTokenParams): Promise<AccessTokenClaims> {
    return verifyAccessToken(this, token, params);
  }

  /** @deprecated It checks the token as well: use {@link verifyIdToken}. */
  parseIDToken(token: string, params?: VerifyIdTokenParams): Promise<IdTokenClaims> {
    return verifyIdToken(this, token, params);
  }

  /** @deprecated It checks the token as well: use {@link verifyAccessToken}. */
  parseAccessToken(token: string, params?: VerifyAccessTokenParams): Promise<AccessTokenClaims> {
    return verifyAccessToken(this, token, params);
  }

  /** Checks a ticket by CAS 1.0. */
  validateTicketV1(ticket: string, service?: string, options?: RequestOptions): Promise<TicketV1> {
    return validateTicketV1(this, ticket, service, options);
  }

  /**
   * Checks a ticket by CAS 2.0.
   *
   * @returns the answer as text
   */
  validateTicketV2(
    ticket: string,
    params: TicketV2Params & { readonly format: 'XML' },
    options?: RequestOptions,
  ): Promise<string>;
  /** Checks a ticket by CAS 2.0. */
  validateTicketV2(
    ticket: string,
    params?: TicketV2Params & { readonly format?: 'JSON' },
    options?: RequestOptions,
  ): Promise<ValidateCasServiceTicketResult>;
  validateTicketV2(
    ticket: string,
    params?: TicketV2Params,
    options?: RequestOptions,
  ): Promise<ValidateCasServiceTicketResult | string> {
    return validateTicketV2(this, ticket, params, options);
  }

  /** Encrypts a password with the server's RSA key, for `passwordEncryptType: 'rsa'`. */
  encryptPassword(password: string, params?: EncryptPasswordParams, options?: RequestOptions): Promise<string> {
    return encryptPassword(this, password, params, options);
  }

  /**
   * Subscribes to events in the name of the signed-in user and hands them over one by one. Connections that break are made anew; what happens
   * meanwhile is not told later.
   *
   * @param events codes of event types
   * @throws ConfigurationError that names the argument which is missing or malformed
   */
  subscribe<T = unknown>(events: EventName | readonly EventName[], options: SubscribeCallbacks<T>): Subscription;
  /**
   * Subscribes to events in the name of the signed-in user, for a `for await` loop. Leaving the loop ends the subscription.
   *
   * @throws ConfigurationError that names the argument which is missing or malformed
   */
  subscribe<T = unknown>(events: EventName | readonly EventName[], options?: SubscribeOptions): EventStream<T>;
  subscribe<T>(events: EventName | readonly EventName[], options?: SubscribeOptions): EventStream<T> {
    return subscribe<T>(this, events, options);
  }

  /** @deprecated Use {@link subscribe}. `onMessage` gets the text of each event. */
  sub(event: EventName, onMessage: (text: string) => void, onError: (error: unknown) => void): Subscription {
    return subscribe(this, event, { onEvent: ({ text }) => onMessage(text), onError });
  }

  /** Publishes an event in the name of the signed-in user: its data may be anything that JSON can say. */
  publish(event: EventToPublish, options?: RequestOptions): ApiPromise<PublishEventRespDto> {
    return publish(this, event, options);
  }
}
