// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import { presetInput } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { UserSingleRespDto } from '../models/shared.ts';
import type {
  SignUpByEmailCodeParams,
  SignUpByEmailPasswordParams,
  SignUpByPhoneCodeParams,
  SignUpByUsernamePasswordParams,
  SignUpDto,
} from '../models/sign-up.ts';

/**
 * Sign up a new user
 *
 * Creates an account for a user who signs up on your own page, and returns the user. Set `connection` and fill
 * in the matching payload:
 *
 * - `PASSWORD`: `passwordPayload`, with a username or an email address and a password.
 * - `PASSCODE`: `passCodePayload`, with an email address or a phone number and the verification code sent to it
 *   beforehand.
 *
 * The call does not sign the user in: it returns no tokens. Users of external identity providers need no
 * sign-up, since their account is created the first time they sign in. Fails with `apiCode` 2031 when the
 * application does not allow sign-up.
 *
 * `POST /api/v3/signup`
 *
 * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
 */
export function signUp<CustomData = Record<string, unknown>>(
  client: Client,
  params: SignUpDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return client.request(
    {
      operationId: 'signUp',
      method: 'POST',
      path: '/api/v3/signup',
      body: 'application/json',
      sensitive: [
        'password',
        'passCode',
        'phonePassCodeForInformationCompletion',
        'emailPassCodeForInformationCompletion',
        'passwordForPhonePassCode',
        'accessToken',
        'refreshToken',
        'identityNumber',
      ],
    },
    params,
    options,
  );
}

/**
 * Sign up with an email address and a password
 *
 * Creates a user who signs in with this email address and password.
 *
 * `POST /api/v3/signup`
 *
 * @see {@link signUp}, which it calls.
 * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
 */
export function signUpByEmailPassword<CustomData = Record<string, unknown>>(
  client: Client,
  params: SignUpByEmailPasswordParams,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return signUp(
    client,
    presetInput(
      { '/connection': 'PASSWORD' },
      {
        email: '/passwordPayload/email',
        password: '/passwordPayload/password',
        profile: '/profile',
        options: '/options',
      },
      params,
    ),
    options,
  );
}

/**
 * Sign up with a username and a password
 *
 * Creates a user who signs in with this username and password.
 *
 * `POST /api/v3/signup`
 *
 * @see {@link signUp}, which it calls.
 * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
 */
export function signUpByUsernamePassword<CustomData = Record<string, unknown>>(
  client: Client,
  params: SignUpByUsernamePasswordParams,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return signUp(
    client,
    presetInput(
      { '/connection': 'PASSWORD' },
      {
        username: '/passwordPayload/username',
        password: '/passwordPayload/password',
        profile: '/profile',
        options: '/options',
      },
      params,
    ),
    options,
  );
}

/**
 * Sign up with a code sent by email
 *
 * Creates a user who has proved to own this email address. Send the code to it with `sendEmail` first.
 *
 * `POST /api/v3/signup`
 *
 * @see {@link signUp}, which it calls.
 * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
 */
export function signUpByEmailCode<CustomData = Record<string, unknown>>(
  client: Client,
  params: SignUpByEmailCodeParams,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return signUp(
    client,
    presetInput(
      { '/connection': 'PASSCODE' },
      {
        email: '/passCodePayload/email',
        passCode: '/passCodePayload/passCode',
        profile: '/profile',
        options: '/options',
      },
      params,
    ),
    options,
  );
}

/**
 * Sign up with a code sent by SMS
 *
 * Creates a user who has proved to own this phone number. Send the code to it with `sendSms` first.
 *
 * `POST /api/v3/signup`
 *
 * @see {@link signUp}, which it calls.
 * @throws ApiError when the API answers with a failure, for example 2031 RegistrationDisabled.
 */
export function signUpByPhoneCode<CustomData = Record<string, unknown>>(
  client: Client,
  params: SignUpByPhoneCodeParams,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto<CustomData>> {
  return signUp(
    client,
    presetInput(
      { '/connection': 'PASSCODE' },
      {
        phone: '/passCodePayload/phone',
        passCode: '/passCodePayload/passCode',
        phoneCountryCode: '/passCodePayload/phoneCountryCode',
        profile: '/profile',
        options: '/options',
      },
      params,
    ),
    options,
  );
}
