export * from '@genauth/core';
export { AuthenticationClient } from './authentication-client.ts';
export type {
  AccessTokenSource,
  AuthenticationOptions,
  ClientAuthMethod,
  Protocol,
  SigningAlgorithm,
} from './authentication-options.ts';
export { validateTicketV1 } from './cas/validate-ticket-v1.ts';
export type { TicketV1 } from './cas/validate-ticket-v1.ts';
export { validateTicketV2 } from './cas/validate-ticket-v2.ts';
export type { TicketV2Params } from './cas/validate-ticket-v2.ts';
export { createAuthenticationClient } from './create-authentication-client.ts';
export type { TokenClient } from './create-authentication-client.ts';
export { CallbackError } from './errors/callback-error.ts';
export type { CallbackReason } from './errors/callback-error.ts';
export { isCallbackError, isOAuthError, isTokenError } from './errors/guards.ts';
export { isMfaRequired } from './errors/mfa-required.ts';
export type { MfaFactor, MfaRequiredData, MfaRequiredError } from './errors/mfa-required.ts';
export { OAuthError } from './errors/oauth-error.ts';
export { TokenError } from './errors/token-error.ts';
export type { TokenReason } from './errors/token-error.ts';
export { publish } from './events/publish.ts';
export type { EventToPublish } from './events/publish.ts';
export { subscribe } from './events/subscribe.ts';
export * from './generated/index.ts';
export { buildAuthorizeUrl } from './login/authorize-url.ts';
export type { AuthorizeUrl, AuthorizeUrlParams } from './login/authorize-url.ts';
export { finishLogin } from './login/finish-login.ts';
export type { BegunLogin, FinishedLogin } from './login/finish-login.ts';
export { handleRedirectCallback } from './login/handle-redirect-callback.ts';
export type { Login } from './login/handle-redirect-callback.ts';
export type { NodeRequest, NodeResponse } from './login/http-exchange.ts';
export { loginWithRedirect } from './login/login-with-redirect.ts';
export type { LoginParams } from './login/login-with-redirect.ts';
export { buildLogoutUrl } from './login/logout-url.ts';
export type { LogoutParams } from './login/logout-url.ts';
export { logoutWithRedirect } from './login/logout-with-redirect.ts';
export { generateCodeChallenge, generateCodeVerifier, getCodeChallenge, getCodeChallengeDigest } from './login/pkce.ts';
export type { CodeChallengeMethod } from './login/pkce.ts';
export { encryptPassword } from './passwords/encrypt-password.ts';
export type { EncryptPasswordParams } from './passwords/encrypt-password.ts';
export { rsaEncrypt } from './passwords/rsa-encrypt.ts';
export type { AccessTokenClaims, IdTokenClaims, TokenClaims } from './tokens/claims.ts';
export { getAccessTokenByClientCredentials } from './tokens/get-access-token-by-client-credentials.ts';
export type { ProgramCredentials } from './tokens/get-access-token-by-client-credentials.ts';
export { getAccessTokenByCode } from './tokens/get-access-token-by-code.ts';
export type { CodeParams } from './tokens/get-access-token-by-code.ts';
export { getNewAccessTokenByRefreshToken } from './tokens/get-new-access-token-by-refresh-token.ts';
export { getUserInfoByAccessToken } from './tokens/get-user-info-by-access-token.ts';
export type { UserInfoParams } from './tokens/get-user-info-by-access-token.ts';
export { introspectToken } from './tokens/introspect-token.ts';
export { keepFresh } from './tokens/keep-fresh.ts';
export type { FreshTokens, KeepFreshParams } from './tokens/keep-fresh.ts';
export { revokeToken } from './tokens/revoke-token.ts';
export type { TokenSet } from './tokens/token-set.ts';
export { verifyAccessToken } from './tokens/verify-access-token.ts';
export type { VerifyAccessTokenParams } from './tokens/verify-access-token.ts';
export { verifyIdToken } from './tokens/verify-id-token.ts';
export type { VerifyIdTokenParams } from './tokens/verify-id-token.ts';
export type { VerifyParams } from './tokens/verify-token.ts';
