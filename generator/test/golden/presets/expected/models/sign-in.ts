// Made by the typescript target from the contract of the Presets.
// Do not edit: change the contract and generate again.

export interface Credentials {
  connection: 'PASSWORD' | 'AGAIN' | 'TICKET';
  password?: Password;
  /** What the other application gave. */
  ticket?: string;
  'a/b'?: number;
  /** Settings. */
  options?: {
    depth?: number;
  };
}

export interface Password {
  /**
   * Address of the user.
   *
   * @format email
   */
  email?: string;
  /** @format password */
  password: string;
}

/** Input of “Sign in by email”. */
export interface SignInByEmailParams {
  /**
   * Address of the user.
   *
   * @format email
   */
  email: string;
  /** @format password */
  password: string;
  /** Settings. */
  options?: {
    depth?: number;
  };
}

/** Input of “Sign in by ticket”. */
export interface SignInByTicketOfSomeOtherApplicationParams {
  /** What the other application gave. */
  ticketOfTheOtherApplication: string;
  "it's-name"?: number;
  /** Settings. */
  optionsOfTheSignIn?: {
    depth?: number;
  };
}

/** Input of “Sign in to a tenant by ticket”. */
export interface SignInToByTicketParams {
  /** What the other application gave. */
  ticket: string;
}

/** Input of `signInTo`. */
export interface SignInToParams {
  path: {
    tenant: string;
  };
  query?: {
    ticket?: string;
  };
  body: Credentials;
}

export interface Token {
  token?: string;
}
