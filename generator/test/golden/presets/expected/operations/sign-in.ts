// Made by the typescript target from the contract of the Presets.
// Do not edit: change the contract and generate again.

import { fullCodec, presetInput } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type {
  Credentials,
  SignInByEmailParams,
  SignInByTicketOfSomeOtherApplicationParams,
  SignInToByTicketParams,
  SignInToParams,
  Token,
} from '../models/sign-in.ts';

/**
 * Sign in
 *
 * `POST /signin`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function signIn(client: Client, params: Credentials, options?: RequestOptions): ApiPromise<Token> {
  return client.request(
    {
      operationId: 'signIn',
      method: 'POST',
      path: '/signin',
      body: 'application/json',
      response: 'json',
      sensitive: ['password'],
    },
    params,
    options,
  );
}

/**
 * Sign in by email
 *
 * Signs in the user who has this address.
 *
 * `POST /signin`
 *
 * @see {@link signIn}, which it calls.
 * @throws ApiError when the API answers with a failure.
 */
export function signInByEmail(
  client: Client,
  params: SignInByEmailParams,
  options?: RequestOptions,
): ApiPromise<Token> {
  return signIn(
    client,
    presetInput(
      { '/connection': 'PASSWORD', '/options/depth': 1 },
      { email: '/password/email', password: '/password/password', options: '/options' },
      params,
    ),
    options,
  );
}

/**
 * Sign in again
 *
 * Signs in whoever was signed in.
 *
 * `POST /signin`
 *
 * @see {@link signIn}, which it calls.
 * @throws ApiError when the API answers with a failure.
 */
export function signInAgain(client: Client, options?: RequestOptions): ApiPromise<Token> {
  return signIn(client, presetInput({ '/connection': 'AGAIN' }, {}), options);
}

/**
 * Sign in by ticket
 *
 * Signs in whoever has the ticket.
 *
 * `POST /signin`
 *
 * @see {@link signIn}, which it calls.
 * @throws ApiError when the API answers with a failure.
 */
export function signInByTicketOfSomeOtherApplication(
  client: Client,
  params: SignInByTicketOfSomeOtherApplicationParams,
  options?: RequestOptions,
): ApiPromise<Token> {
  return signIn(
    client,
    presetInput(
      { '/connection': 'TICKET' },
      { ticketOfTheOtherApplication: '/ticket', "it's-name": '/a~1b', optionsOfTheSignIn: '/options' },
      params,
    ),
    options,
  );
}

/**
 * `POST /signin/{tenant}`
 *
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link signIn} instead.
 */
export function signInTo(client: Client, params: SignInToParams, options?: RequestOptions): ApiPromise<Token> {
  return client.request(
    {
      operationId: 'signInTo',
      method: 'POST',
      path: '/signin/{tenant}',
      codec: fullCodec,
      input: 'grouped',
      body: 'application/json',
      response: 'json',
      sensitive: ['password'],
    },
    params,
    options,
  );
}

/**
 * Sign in to a tenant by ticket
 *
 * Signs in whoever has the ticket.
 *
 * `POST /signin/{tenant}`
 *
 * @see {@link signInTo}, which it calls.
 * @throws ApiError when the API answers with a failure.
 * @deprecated Use {@link signIn} instead.
 */
export function signInToByTicket(
  client: Client,
  params: SignInToByTicketParams,
  options?: RequestOptions,
): ApiPromise<Token> {
  return signInTo(client, presetInput({ '/body/connection': 'TICKET' }, { ticket: '/body/ticket' }, params), options);
}
