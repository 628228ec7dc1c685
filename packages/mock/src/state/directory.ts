import { randomBytes } from 'node:crypto';
import type { Entry } from './entry.ts';
import { seedGroups, seedRoles, seedUsers } from './seed.ts';

/** What the mock remembers between requests. */
export interface Directory {
  /** By `userId`. */
  readonly users: Map<string, Entry>;
  /** By `code`; `userIds` has their members. */
  readonly groups: Map<string, Entry>;
  /** By `roleKey`; `targets` has whom they are assigned to. */
  readonly roles: Map<string, Entry>;
  /** A new ID, of the form that the API gives. */
  newId(): string;
  /** Goes back to the seed. */
  reset(): void;
}

/** A role's code is its own only within a permission space. */
export function roleKey(code: unknown, namespace: unknown = 'default'): string {
  return `${String(namespace)} ${String(code)}`;
}

/** Starts with the seed. */
export function createDirectory(): Directory {
  const [users, groups, roles] = [new Map<string, Entry>(), new Map<string, Entry>(), new Map<string, Entry>()];
  const reset = (): void => {
    for (const map of [users, groups, roles]) map.clear();
    for (const user of seedUsers) users.set(String(user['userId']), user);
    for (const group of seedGroups) groups.set(String(group['code']), group);
    for (const role of seedRoles) roles.set(roleKey(role['code'], role['namespace']), role);
  };
  reset();
  return { users, groups, roles, reset, newId: () => randomBytes(12).toString('hex') };
}
