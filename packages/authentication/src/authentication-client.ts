import type { ApiPromise, Operation, RequestOptions } from '@genauth/core';
import { changeOptions } from '@genauth/core/parts';
import { applicationOf, setApplication, shareKeys } from './application.ts';
import type { AuthenticationOptions } from './authentication-options.ts';
import { createAuthenticationClient } from './create-authentication-client.ts';
import type { TokenClient } from './create-authentication-client.ts';
import { AuthenticationHelpers } from './authentication-helpers.ts';
import { errorAdvice } from './generated/index.ts';

/** The authentication API of GenAuth: every operation as a method, and what logs users in and out and looks after tokens. */
export class AuthenticationClient extends AuthenticationHelpers {
  readonly #client: TokenClient;
  #options: AuthenticationOptions;

  /** @throws ConfigurationError that names the option which is missing or malformed */
  constructor(options: AuthenticationOptions) {
    super();
    const { errorAdvice: advice = errorAdvice } = { ...options };
    this.#options = { ...options, errorAdvice: advice };
    this.#client = createAuthenticationClient(this.#options);
    setApplication(this, applicationOf(this.#client));
  }

  override request<T>(operation: Operation, params?: object, options?: RequestOptions): ApiPromise<T> {
    return this.#client.request(operation, params, options);
  }

  /** Sets the token that requests carry from now on, or what gives it; undefined for none. */
  setAccessToken(accessToken: AuthenticationOptions['accessToken']): void {
    this.#client.setAccessToken(accessToken);
    this.#options = { ...this.#options, accessToken };
  }

  /** A copy with changes: headers are changed one by one, everything else as a whole. This client stays as it is. */
  withOptions(changes: Partial<AuthenticationOptions>): AuthenticationClient {
    const copy = new AuthenticationClient(changeOptions(this.#options, changes));
    shareKeys(this, copy);
    return copy;
  }
}
