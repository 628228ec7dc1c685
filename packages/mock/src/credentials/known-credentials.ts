/** A pair that signs management requests. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** An application that users sign in to. */
export interface Application {
  readonly appId: string;
  readonly appSecret: string;
  /** Where browsers may be sent back to; anywhere when left out. */
  readonly redirectUris?: readonly string[] | undefined;
}

/** What every mock accepts without being told: the credentials that the contract's examples show. */
export const knownCredentials = {
  userPoolId: '6745c0de0a1b2c3d4e5f0001',
  accessKeyId: '6745c0de0a1b2c3d4e5f0901',
  accessKeySecret: '00000000000000000000000000000003',
  appId: '6745c0de0a1b2c3d4e5fa001',
  appSecret: '8f1c2e0a7b6d4c5e9a3f2b1d0c4e6a78',
  /** An access token of Ada Lind, and a token for her second factor. */
  accessToken: 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl',
  refreshToken: 'WPsGJbvpBjqXz6IJIr1UHKyrdVF',
  /** An authorization code, good for any redirect URI and as often as one likes. */
  code: 'SplxlOBeZQQYbYS6WxSbIA',
  /** A ticket of CAS, as good. */
  ticket: 'ST-1856339-aA5Yuvrxzpv8Tau1cYQ7',
  /** The password of everybody in the seed. */
  password: 'correct-horse-battery-1',
  /** Every verification code and one-time password. */
  passCode: '123456',
} as const;
