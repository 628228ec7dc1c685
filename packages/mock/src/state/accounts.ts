import { knownCredentials } from '../credentials/known-credentials.ts';
import type { Directory } from './directory.ts';
import type { Entry } from './entry.ts';
import { findUser } from './find-user.ts';

/** The step that a sign-in lacks: a second factor of the user's own, or one that the application demands. */
export type MissingFactor = 1635 | 1636;

/** How users sign in. */
export interface Accounts {
  /** Passwords by `userId`; who is not in it has that of the seed. */
  readonly passwords: Map<string, string>;
  /** Who has to pass a second factor, and why. */
  readonly factors: Map<string, MissingFactor>;
  /** Goes back to the seed. */
  reset(): void;
}

/** Mei Chen has turned on a second factor; for Tomas Rey the application demands one. */
const seedFactors: readonly (readonly [userId: string, factor: MissingFactor])[] = [
  ['6745c0de0a1b2c3d4e5f6003', 1635],
  ['6745c0de0a1b2c3d4e5f6002', 1636],
];

/** Starts with the seed. */
export function createAccounts(): Accounts {
  const passwords = new Map<string, string>();
  const factors = new Map(seedFactors);
  const reset = (): void => {
    passwords.clear();
    factors.clear();
    for (const [userId, factor] of seedFactors) factors.set(userId, factor);
  };
  return { passwords, factors, reset };
}

/** Whether this is a user's password. */
export function isPassword({ passwords }: Accounts, { userId }: Entry, password: unknown): boolean {
  return (passwords.get(String(userId)) ?? knownCredentials.password) === password;
}

/** The user whom a payload of a sign-in names, in whichever way. */
export function findAccount(directory: Directory, { account, username, email, phone }: Entry): Entry | undefined {
  for (const kind of ['username', 'email', 'phone']) {
    const given = { username, email, phone }[kind] ?? account;
    const found = given === undefined ? undefined : findUser(directory, given, kind);
    if (found) return found;
  }
  return undefined;
}
