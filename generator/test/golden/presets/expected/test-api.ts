// Made by the typescript target from the contract of the Presets.
// Do not edit: change the contract and generate again.

import { apiClass } from '@genauth/core/codegen';
import type { ApiPromise, Client, RequestOptions } from '@genauth/core/codegen';
import type * as Models from './models/index.ts';
import * as operations from './operations/index.ts';

/** Every operation of the Presets as a method. */
export interface TestApi extends Client {
  /**
   * Sign in
   *
   * `POST /signin`
   *
   * @throws ApiError when the API answers with a failure.
   */
  signIn(params: Models.Credentials, options?: RequestOptions): ApiPromise<Models.Token>;

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
  signInByEmail(params: Models.SignInByEmailParams, options?: RequestOptions): ApiPromise<Models.Token>;

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
  signInAgain(options?: RequestOptions): ApiPromise<Models.Token>;

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
  ): ApiPromise<Models.Token>;

  /**
   * `POST /signin/{tenant}`
   *
   * @throws ApiError when the API answers with a failure.
   * @deprecated Use {@link signIn} instead.
   */
  signInTo(params: Models.SignInToParams, options?: RequestOptions): ApiPromise<Models.Token>;

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
  signInToByTicket(params: Models.SignInToByTicketParams, options?: RequestOptions): ApiPromise<Models.Token>;
}

/** Extended by a class that performs operations, in its method `request`. */
export const TestApi: abstract new () => TestApi = /* @__PURE__ */ apiClass<TestApi>({
  signIn: operations.signIn,
  signInByEmail: operations.signInByEmail,
  signInAgain: operations.signInAgain,
  signInByTicketOfSomeOtherApplication: operations.signInByTicketOfSomeOtherApplication,
  signInTo: operations.signInTo,
  signInToByTicket: operations.signInToByTicket,
});
