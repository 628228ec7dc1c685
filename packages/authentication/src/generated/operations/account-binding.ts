// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { fullCodec } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  BindByAccountIdInputApi,
  BindByAccountInputApi,
  BindByAccountsInputApi,
  BindByEmailCodeInputApi,
  BindByPhoneCodeInputApi,
  BindByRegiserInputApi,
  GenerateBindExtIdpLinkRespDto,
  GenerateLinkExtIdpUrlParams,
  GetExtIdpsRespDto,
  GetIdentitiesRespDto,
  StartExternalIdentityLinkParams,
  UnlinkExtIdpDto,
  WechatLoginTokenRespDto,
  WechatMobileAuthByCodeIdentityInput,
} from '../models/account-binding.ts';
import type { CommonResponseDto, LoginTokenResponseDataDto } from '../models/shared.ts';

/**
 * Generate a link to bind an external identity provider
 *
 * Returns a URL that lets a signed-in user link an account at an external identity provider to their own
 * account. Send the user's browser there: the user signs in at the provider, and GenAuth then adds the identity
 * to the user.
 *
 * The outcome is posted to the window that opened the page as a window message, unless you ask for a redirect
 * (`needUrlRedirect`) or a form post (`needFormPost`) to `targetUrl`.
 *
 * `GET /api/v3/generate-link-extidp-url`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function generateLinkExtIdpUrl(
  client: Client,
  params: GenerateLinkExtIdpUrlParams,
  options?: RequestOptions,
): ApiPromise<GenerateBindExtIdpLinkRespDto> {
  return client.request(
    {
      operationId: 'generateLinkExtIdpUrl',
      method: 'GET',
      path: '/api/v3/generate-link-extidp-url',
      sensitive: ['idToken', 'url'],
    },
    params,
    options,
  );
}

/**
 * Unbind an external identity provider
 *
 * Removes the signed-in user's link to an external identity provider, so that they can no longer sign in with
 * their account there. Name the provider, not one of its connections: take `extIdpId` from `getIdentities`.
 *
 * `POST /api/v3/unlink-extidp`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function unlinkExtIdp(
  client: Client,
  params: UnlinkExtIdpDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'unlinkExtIdp',
      method: 'POST',
      path: '/api/v3/unlink-extidp',
      body: 'application/json',
      security: [['accessToken', 'appId']],
    },
    params,
    options,
  );
}

/**
 * List the signed-in user's identities
 *
 * Returns the signed-in user's links to external identity providers; an empty list when there are none.
 *
 * One account at a provider can give several identities, because some providers know a user by more than one ID:
 * WeChat, for example, by an `openid` and a `unionid`. Such identities share the same `extIdpId` and `provider`;
 * `type` tells them apart, and `userIdInIdp` holds the ID itself. `originConnIds` names the connections through
 * which the user signed in or bound the account.
 *
 * `GET /api/v3/get-identities`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function getIdentities(client: Client, options?: RequestOptions): ApiPromise<GetIdentitiesRespDto> {
  return client.request(
    {
      operationId: 'getIdentities',
      method: 'GET',
      path: '/api/v3/get-identities',
      security: [['accessToken', 'appId']],
      sensitive: ['accessToken', 'refreshToken'],
    },
    undefined,
    options,
  );
}

/**
 * List an application's external identity providers
 *
 * Returns the connections to external identity providers that are enabled for the application, each with its
 * name, its logo and the address to send the browser to. Draw the provider buttons of your page from it.
 *
 * `GET /api/v3/get-application-enabled-extidps`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getApplicationEnabledExtIdps(client: Client, options?: RequestOptions): ApiPromise<GetExtIdpsRespDto> {
  return client.request(
    { operationId: 'getApplicationEnabledExtIdps', method: 'GET', path: '/api/v3/get-application-enabled-extidps' },
    undefined,
    options,
  );
}

/**
 * Sign in with WeChat on a phone
 *
 * Signs a user in with the code that the WeChat SDK handed to your mobile application, and returns the user's
 * tokens.
 *
 * Where the connection asks users to bind an account first, a user whose WeChat account is not linked yet gets a
 * failure with the `apiCode` 1640 or 1641 instead. Its `data` holds a `key`, the possible `methods` and, where
 * there are several, the `accounts` to choose from. Continue with one of these operations, passing on the `key`:
 *
 * - `bindWechatToNewUser`: create a user from the WeChat profile.
 * - `bindWechatByPassword`, `bindWechatByEmailCode`, `bindWechatByPhoneCode`: link to an account that the user
 *   proves to own.
 * - `bindWechatByAccountId`, `bindWechatBySelectedAccount`: link to one of the `accounts`.
 *
 * `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
 *
 * @throws ApiError when the API answers with a failure, for example 1640 AccountBindingRequired, 1641 AccountBindingOrCreationRequired.
 */
export function signInByWechatMobileCode(
  client: Client,
  params: WechatMobileAuthByCodeIdentityInput,
  options?: RequestOptions,
): ApiPromise<LoginTokenResponseDataDto> {
  return client.request(
    {
      operationId: 'signInByWechatMobileCode',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/authByCodeIdentity',
      body: 'application/json',
      response: 'json',
      sensitive: ['code', 'captchaCode', 'captchaToken', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Sign in with WeChat on a phone
 *
 * @deprecated Use {@link signInByWechatMobileCode} instead.
 */
export const authByCodeIdentity: typeof signInByWechatMobileCode = signInByWechatMobileCode;

/**
 * Create a user from a WeChat account
 *
 * Continues a WeChat sign-in on a phone that asked for binding: creates a user from the WeChat profile, links
 * the WeChat account to it and signs the user in. For a user who already has an account, use
 * `bindWechatByPassword` or another of these operations.
 *
 * `POST /api/v2/ecConn/wechatMobile/register`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function bindWechatToNewUser(
  client: Client,
  params: BindByRegiserInputApi,
  options?: RequestOptions,
): ApiPromise<WechatLoginTokenRespDto> {
  return client.request(
    {
      operationId: 'bindWechatToNewUser',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/register',
      body: 'application/json',
      response: 'json',
      sensitive: ['key', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Create a user from a WeChat account
 *
 * @deprecated Use {@link bindWechatToNewUser} instead.
 */
export const registerNewUser: typeof bindWechatToNewUser = bindWechatToNewUser;

/**
 * Link WeChat to the owner of an email address
 *
 * Continues a WeChat sign-in on a phone that asked for binding: checks a verification code sent to the email
 * address, links the WeChat account to the user who has this address, and signs that user in. Fails when no user
 * has the address.
 *
 * `POST /api/v2/ecConn/wechatMobile/byEmailCode`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function bindWechatByEmailCode(
  client: Client,
  params: BindByEmailCodeInputApi,
  options?: RequestOptions,
): ApiPromise<WechatLoginTokenRespDto> {
  return client.request(
    {
      operationId: 'bindWechatByEmailCode',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/byEmailCode',
      body: 'application/json',
      response: 'json',
      sensitive: ['code', 'key', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Link WeChat to the owner of an email address
 *
 * @deprecated Use {@link bindWechatByEmailCode} instead.
 */
export const bindByEmailCode: typeof bindWechatByEmailCode = bindWechatByEmailCode;

/**
 * Link WeChat to the owner of a phone number
 *
 * Continues a WeChat sign-in on a phone that asked for binding: checks a verification code sent to the phone
 * number, links the WeChat account to the user who has this number, and signs that user in. Fails when no user
 * has the number.
 *
 * `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function bindWechatByPhoneCode(
  client: Client,
  params: BindByPhoneCodeInputApi,
  options?: RequestOptions,
): ApiPromise<WechatLoginTokenRespDto> {
  return client.request(
    {
      operationId: 'bindWechatByPhoneCode',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/byPhoneCode',
      body: 'application/json',
      response: 'json',
      sensitive: ['code', 'key', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Link WeChat to the owner of a phone number
 *
 * @deprecated Use {@link bindWechatByPhoneCode} instead.
 */
export const bindByPhoneCode: typeof bindWechatByPhoneCode = bindWechatByPhoneCode;

/**
 * Link WeChat to an account by its password
 *
 * Continues a WeChat sign-in on a phone that asked for binding: checks the password of the account that the user
 * names, links the WeChat account to it, and signs the user in. Fails when there is no such user.
 *
 * `POST /api/v2/ecConn/wechatMobile/byAccount`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound, 2333 WrongCredentials.
 */
export function bindWechatByPassword(
  client: Client,
  params: BindByAccountInputApi,
  options?: RequestOptions,
): ApiPromise<WechatLoginTokenRespDto> {
  return client.request(
    {
      operationId: 'bindWechatByPassword',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/byAccount',
      body: 'application/json',
      response: 'json',
      sensitive: ['password', 'key', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Link WeChat to an account by its password
 *
 * @deprecated Use {@link bindWechatByPassword} instead.
 */
export const bindByAccount: typeof bindWechatByPassword = bindWechatByPassword;

/**
 * Link WeChat to one of several accounts
 *
 * Continues a WeChat sign-in on a phone that asked for binding and found several accounts: links the WeChat
 * account to the one that the user chose, and signs the user in. Fails when there is no such user.
 *
 * `POST /api/v2/ecConn/wechatMobile/select`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function bindWechatBySelectedAccount(
  client: Client,
  params: BindByAccountsInputApi,
  options?: RequestOptions,
): ApiPromise<WechatLoginTokenRespDto> {
  return client.request(
    {
      operationId: 'bindWechatBySelectedAccount',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/select',
      body: 'application/json',
      response: 'json',
      sensitive: ['key', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Link WeChat to one of several accounts
 *
 * @deprecated Use {@link bindWechatBySelectedAccount} instead.
 */
export const selectAccount: typeof bindWechatBySelectedAccount = bindWechatBySelectedAccount;

/**
 * Link WeChat to an account by its ID
 *
 * Continues a WeChat sign-in on a phone that asked for binding: links the WeChat account to the account with the
 * given ID, and signs the user in. Fails when there is no such user.
 *
 * `POST /api/v2/ecConn/wechatMobile/byAccountId`
 *
 * @throws ApiError when the API answers with a failure, for example 2004 UserNotFound.
 */
export function bindWechatByAccountId(
  client: Client,
  params: BindByAccountIdInputApi,
  options?: RequestOptions,
): ApiPromise<WechatLoginTokenRespDto> {
  return client.request(
    {
      operationId: 'bindWechatByAccountId',
      method: 'POST',
      path: '/api/v2/ecConn/wechatMobile/byAccountId',
      body: 'application/json',
      response: 'json',
      sensitive: ['key', 'access_token', 'id_token', 'refresh_token'],
    },
    params,
    options,
  );
}

/**
 * Link WeChat to an account by its ID
 *
 * @deprecated Use {@link bindWechatByAccountId} instead.
 */
export const bindByAccountId: typeof bindWechatByAccountId = bindWechatByAccountId;

/**
 * Redirect to an external identity provider to bind it
 *
 * Lets a signed-in user link an account at an external identity provider to their own account. Open it in a
 * popup: the browser goes to the provider's sign-in page, because most providers accept credentials nowhere
 * else. After the user has signed in there, GenAuth adds the identity to the user and posts the outcome to the
 * window that opened the popup as a window message.
 *
 * `generateLinkExtIdpUrl` builds this address for you and can also deliver the outcome by redirect or form post.
 *
 * `GET /api/v3/link-extidp`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function startExternalIdentityLink(
  client: Client,
  params: StartExternalIdentityLinkParams,
  options?: RequestOptions,
): ApiPromise<string> {
  return client.request(
    {
      operationId: 'startExternalIdentityLink',
      method: 'GET',
      path: '/api/v3/link-extidp',
      codec: fullCodec,
      response: 'redirect',
      sensitive: ['id_token'],
    },
    params,
    options,
  );
}
