import type { Directory } from './directory.ts';
import type { Entry } from './entry.ts';

/** The field that a kind of identifier is kept in. */
const fields: Readonly<Record<string, string>> = {
  user_id: 'userId',
  external_id: 'externalId',
  phone: 'phone',
  email: 'email',
  username: 'username',
};

/** Fields of which no two users have the same. */
export const uniqueFields = ['username', 'email', 'phone', 'externalId'] as const;

/** The user of this identifier; of kinds that the mock does not keep, none. */
export function findUser({ users }: Directory, identifier: unknown, kind: unknown = 'user_id'): Entry | undefined {
  const field = fields[String(kind)];
  return field === undefined ? undefined : findBy(users, field, identifier);
}

/** Another user who has one of the unique fields already, and which. */
export function findTaken({ users }: Directory, fields: Entry, userId?: unknown): string | undefined {
  return uniqueFields.find((field) => {
    const found = fields[field] === undefined ? undefined : findBy(users, field, fields[field]);
    return found !== undefined && found['userId'] !== userId;
  });
}

/** Names and addresses differ by more than case. */
function findBy(users: ReadonlyMap<string, Entry>, field: string, value: unknown): Entry | undefined {
  const wanted = String(value).toLowerCase();
  return [...users.values()].find((user) => String(user[field] ?? '').toLowerCase() === wanted);
}
