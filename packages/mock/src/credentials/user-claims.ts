import type { Entry } from '../state/entry.ts';

/** The claims of each scope, by the field of a user that they come from. */
const scopes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  profile: {
    name: 'name',
    nickname: 'nickname',
    given_name: 'givenName',
    family_name: 'familyName',
    preferred_username: 'username',
    picture: 'photo',
    website: 'website',
    gender: 'gender',
    birthdate: 'birthdate',
    locale: 'locale',
    updated_at: 'updatedAt',
  },
  email: { email: 'email', email_verified: 'emailVerified' },
  phone: { phone_number: 'phone', phone_number_verified: 'phoneVerified' },
  username: { username: 'username' },
  external_id: { external_id: 'externalId' },
};

/** What the scopes tell of a user (OpenID Connect Core, section 5.4). */
export function userClaims(user: Entry, scope: string): Entry & { readonly sub: string } {
  const claims = scope
    .split(' ')
    .flatMap((name) => Object.entries(scopes[name] ?? {}))
    .map(([claim, field]) => [claim, user[field]] as const)
    .filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(claims), sub: String(user['userId']) };
}
