// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  GenerateInviteeTokenRespDto,
  GetInviteeContextRespDto,
  GetPolicyInvitationContextParams,
  GetUniversalInvitationJoinRespDto,
  GetUniversalInvitationPublicConfigParams,
  GetUniversalInvitationPublicConfigRespDto,
  InvitationLinkDto,
  PolicyInviteeJoinedDto,
  UniversalInvitationUserJoinDto,
  VerifyInviteCodeDto,
} from '../models/invitations.ts';
import type { GenerateInvitationLinkRespDto, IsSuccessRespDto } from '../models/shared.ts';

/**
 * Get what a universal invitation link shows
 *
 * Returns the name and logo of the user pool behind a universal invitation link, and who made the link. Show
 * them on the page that asks the invited person to join. Needs no signed-in user.
 *
 * `GET /api/v3/get-universal-invitation-public-config`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getUniversalInvitationPublicConfig(
  client: Client,
  params: GetUniversalInvitationPublicConfigParams,
  options?: RequestOptions,
): ApiPromise<GetUniversalInvitationPublicConfigRespDto> {
  return client.request(
    {
      operationId: 'getUniversalInvitationPublicConfig',
      method: 'GET',
      path: '/api/v3/get-universal-invitation-public-config',
    },
    params,
    options,
  );
}

/**
 * Join through a universal invitation link
 *
 * Applies for an account through a universal invitation link, with a name and a verified email address.
 * Depending on the settings of the link, the person is let in at once (`PASSED`) or waits for an administrator
 * (`PENDING`). Needs no signed-in user.
 *
 * `POST /api/v3/signup-by-invitation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function signUpByUniversalInvitation(
  client: Client,
  params: UniversalInvitationUserJoinDto,
  options?: RequestOptions,
): ApiPromise<GetUniversalInvitationJoinRespDto> {
  return client.request(
    {
      operationId: 'signUpByUniversalInvitation',
      method: 'POST',
      path: '/api/v3/signup-by-invitation',
      body: 'application/json',
      sensitive: ['emailCode'],
    },
    params,
    options,
  );
}

/**
 * Join through a universal invitation link
 *
 * @deprecated Use {@link signUpByUniversalInvitation} instead.
 */
export const signupByUniversal: typeof signUpByUniversalInvitation = signUpByUniversalInvitation;

/**
 * Turn an invitation link into a token
 *
 * First step for a person invited under an invitation policy: takes the identifier and signature of the link
 * that they opened and returns the token for the steps that follow. On request it also says who is invited and
 * what the page has to ask for. Needs no signed-in user.
 *
 * `POST /api/v3/generate-policy-invitation-token`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createPolicyInvitationToken(
  client: Client,
  params: InvitationLinkDto,
  options?: RequestOptions,
): ApiPromise<GenerateInviteeTokenRespDto> {
  return client.request(
    {
      operationId: 'createPolicyInvitationToken',
      method: 'POST',
      path: '/api/v3/generate-policy-invitation-token',
      body: 'application/json',
      sensitive: ['signature', 'token'],
    },
    params,
    options,
  );
}

/**
 * Turn an invitation link into a token
 *
 * @deprecated Use {@link createPolicyInvitationToken} instead.
 */
export const generateInviteToken: typeof createPolicyInvitationToken = createPolicyInvitationToken;

/**
 * Get what an invited person has to fill in
 *
 * Returns who is invited and which steps the invitation policy asks for: whether to check a verification code,
 * and which profile fields to fill in. Draw your invitation page from it. Needs no signed-in user.
 *
 * `GET /api/v3/get-policy-invitation-context`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getPolicyInvitationContext(
  client: Client,
  params: GetPolicyInvitationContextParams,
  options?: RequestOptions,
): ApiPromise<GetInviteeContextRespDto> {
  return client.request(
    {
      operationId: 'getPolicyInvitationContext',
      method: 'GET',
      path: '/api/v3/get-policy-invitation-context',
      sensitive: ['token'],
    },
    params,
    options,
  );
}

/**
 * Get what an invited person has to fill in
 *
 * @deprecated Use {@link getPolicyInvitationContext} instead.
 */
export const getInviteCodeContext: typeof getPolicyInvitationContext = getPolicyInvitationContext;

/**
 * Check an invited person's verification code
 *
 * Checks the verification code sent to the email address or phone number that was invited. Call it before
 * `signUpByPolicyInvitation` where the policy's `enabledIdentifierVerify` is on. Wrong codes are counted;
 * `verifyCodeMaxErrCount` of the invitation's context says how many are allowed.
 *
 * `POST /api/v3/verify-invite-code`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function verifyInviteCode(
  client: Client,
  params: VerifyInviteCodeDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'verifyInviteCode',
      method: 'POST',
      path: '/api/v3/verify-invite-code',
      body: 'application/json',
      sensitive: ['code', 'token'],
    },
    params,
    options,
  );
}

/**
 * Accept an invitation under a policy
 *
 * Last step for a person invited under an invitation policy: confirms that they join, and completes their
 * profile. Send the verification code and the profile fields that the policy asks for. Needs no signed-in user.
 *
 * `POST /api/v3/join-by-invitation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function signUpByPolicyInvitation(
  client: Client,
  params: PolicyInviteeJoinedDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'signUpByPolicyInvitation',
      method: 'POST',
      path: '/api/v3/join-by-invitation',
      body: 'application/json',
      sensitive: ['token', 'code', 'phonePassCodeForInformationCompletion', 'emailPassCodeForInformationCompletion'],
    },
    params,
    options,
  );
}

/**
 * Accept an invitation under a policy
 *
 * @deprecated Use {@link signUpByPolicyInvitation} instead.
 */
export const signupByPolicy: typeof signUpByPolicyInvitation = signUpByPolicyInvitation;

/**
 * Generate the signed-in user's invitation link
 *
 * Makes a universal invitation link in the name of the signed-in user, through which whoever receives it can
 * apply to join the user pool. The settings for links made by ordinary users decide how long it works and
 * whether an administrator must approve the new users. Fails where ordinary users may not invite.
 *
 * `POST /api/v3/generate-universal-invitation-link-by-member`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function generateUniversalInvitationByMember(
  client: Client,
  options?: RequestOptions,
): ApiPromise<GenerateInvitationLinkRespDto> {
  return client.request(
    {
      operationId: 'generateUniversalInvitationByMember',
      method: 'POST',
      path: '/api/v3/generate-universal-invitation-link-by-member',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}

/**
 * Invalidate the signed-in user's invitation links
 *
 * Invalidates every universal invitation link that the signed-in user has made. Make a new one with
 * `generateUniversalInvitationByMember`.
 *
 * `POST /api/v3/clear-my-all-invitation-links`
 *
 * @throws ApiError when the API answers with a failure, for example 2020 NotSignedIn.
 */
export function clearMyAllUniversalInvitationLinks(
  client: Client,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.request(
    {
      operationId: 'clearMyAllUniversalInvitationLinks',
      method: 'POST',
      path: '/api/v3/clear-my-all-invitation-links',
      security: [['accessToken', 'appId']],
    },
    undefined,
    options,
  );
}
