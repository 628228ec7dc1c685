import { isObject } from '../is-object.ts';
import { pageOf } from './entry.ts';
import type { Entry, Page } from './entry.ts';

/** A user as a request wants to see it: what costs the service more comes only when it is asked for. */
export function shownUser(user: Entry, wanted: Entry): Entry {
  const { departmentIds, customData, ...fields } = user;
  return {
    ...fields,
    ...(wanted['withIdentities'] === true && { identities: [] }),
    ...(wanted['withDepartmentIds'] === true && { departmentIds }),
    ...(wanted['withCustomData'] === true && { customData }),
  };
}

/** One page of users, as a request wants to see them. */
export function shownUsers(found: readonly Entry[], pagination: Entry, wanted: Entry): Page {
  const { totalCount, list } = pageOf(found, pagination);
  return { totalCount, list: list.map((user) => shownUser(user, wanted)) };
}

/** A group as a request wants to see it, without its members. */
export function shownGroup({ userIds: _userIds, customData, ...group }: Entry, wanted: Entry = {}): Entry {
  return { ...group, members: [], ...(wanted['withCustomData'] === true && { customData: customData ?? {} }) };
}

/** A role as the API shows it. */
export function shownRole({ targets: _targets, ...role }: Entry): Entry {
  return role;
}

/** A list of objects, or none. */
export function entriesIn(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
