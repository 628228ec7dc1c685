// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type { UserSingleRespDto } from '../models/shared.ts';
import type { SignUpDto } from '../models/sign-up.ts';

/**
 * Sign up a new user
 *
 * Creates an account for a user who signs up on your own page, and returns the user. Set `connection` and fill
 * in the matching payload:
 *
 * - `PASSWORD`: `passwordPayload`, with a username or an email and a password.
 * - `PASSCODE`: `passCodePayload`, with an email or a phone number and the verification code sent to it
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
export function signUp(client: Client, params: SignUpDto, options?: RequestOptions): ApiPromise<UserSingleRespDto> {
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
