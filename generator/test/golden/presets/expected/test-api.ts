// Made by the typescript target from the contract of the Presets.
// Do not edit: change the contract and generate again.

import type { ApiPromise, Client, Operation, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Presets as a method. */
export abstract class TestApi implements Client {
  /** Performs one operation; every method below goes through it. */
  abstract request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T>;

  /**
   * Sign in
   *
   * `POST /signin`
   *
   * @throws ApiError when the API answers with a failure.
   */
  signIn(params: Models.Credentials, options?: RequestOptions): ApiPromise<Models.Token> {
    return operations.signIn(this, params, options);
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
  signInByEmail(params: Models.SignInByEmailParams, options?: RequestOptions): ApiPromise<Models.Token> {
    return operations.signInByEmail(this, params, options);
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
  signInAgain(options?: RequestOptions): ApiPromise<Models.Token> {
    return operations.signInAgain(this, options);
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
  signInByTicketOfSomeOtherApplication(
    params: Models.SignInByTicketOfSomeOtherApplicationParams,
    options?: RequestOptions,
  ): ApiPromise<Models.Token> {
    return operations.signInByTicketOfSomeOtherApplication(this, params, options);
  }

  /**
   * `POST /signin/{tenant}`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link signIn} instead.
   */
  signInTo(params: Models.SignInToParams, options?: RequestOptions): ApiPromise<Models.Token> {
    return operations.signInTo(this, params, options);
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
  signInToByTicket(params: Models.SignInToByTicketParams, options?: RequestOptions): ApiPromise<Models.Token> {
    return operations.signInToByTicket(this, params, options);
  }
}
