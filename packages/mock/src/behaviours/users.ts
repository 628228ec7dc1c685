import { success } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { isObject } from '../is-object.ts';
import { roleKey } from '../state/directory.ts';
import type { Directory } from '../state/directory.ts';
import { withKeywords } from '../state/entry.ts';
import type { Entry } from '../state/entry.ts';
import { filterUsers, sortUsers } from '../state/filter-users.ts';
import { findTaken, findUser, uniqueFields } from '../state/find-user.ts';
import { entriesIn, shownGroup, shownRole, shownUser, shownUsers } from '../state/shown.ts';
import type { Behaviours, Call } from './behaviour.ts';
import { isTaken, noUser } from './failures.ts';

const searched = ['phone', 'email', 'name', 'username', 'nickname', 'externalId'];

/** Creates, finds, changes and removes users. */
export const users: Behaviours = {
  createUser: ({ body, mocked }) => {
    const taken = findTaken(mocked.directory, body);
    return taken === undefined ? success(addUser(mocked, body)) : isTaken(taken);
  },
  createUsersBatch: ({ body, mocked }) => {
    const list = entriesIn(body['list']);
    const taken = list.map((each) => findTaken(mocked.directory, each)).find((field) => field !== undefined);
    return taken === undefined ? success(list.map((each) => addUser(mocked, each))) : isTaken(taken);
  },
  getUser: ({ query, mocked }) => {
    const user = findUser(mocked.directory, query['userId'], query['userIdType']);
    return user ? success(shownUser(user, query)) : noUser();
  },
  getUserBatch: ({ query, mocked }) => {
    const found = [query['userIds'] ?? []].flat().map((id) => findUser(mocked.directory, id, query['userIdType']));
    return success(found.filter(isObject).map((user) => shownUser(user, query)));
  },
  listUsers: ({ body, mocked }) => {
    const options = isObject(body['options']) ? body['options'] : {};
    const fields = Array.isArray(options['fuzzySearchOn']) ? options['fuzzySearchOn'].map(String) : searched;
    const found = withKeywords([...mocked.directory.users.values()], body['keywords'], fields);
    const sorted = sortUsers(filterUsers(found, body['advancedFilter']), options['sort']);
    return success(shownUsers(sorted, isObject(options['pagination']) ? options['pagination'] : {}, options));
  },
  listUsersLegacy: ({ query, mocked }) => {
    const found = [...mocked.directory.users.values()].filter(({ status }) => status === (query['status'] ?? status));
    return success(shownUsers(found, query, query));
  },
  updateUser: ({ body, mocked }) => updateUser(mocked, body, optionsOf(body)['userIdType']),
  updateUserBatch: ({ body, mocked }) => {
    const answers = entriesIn(body['list']).map((each) => updateUser(mocked, each, optionsOf(body)['userIdType']));
    const failed = answers.find(({ statusCode }) => statusCode !== 200);
    const ids = entriesIn(body['list']).map(({ userId }) => userId);
    const kind = optionsOf(body)['userIdType'];
    return failed ?? success(ids.map((id) => shownUser(findUser(mocked.directory, id, kind) ?? {}, {})));
  },
  deleteUsersBatch: ({ body, mocked }) => {
    for (const id of [body['userIds'] ?? []].flat()) {
      const user = findUser(mocked.directory, id, optionsOf(body)['userIdType']);
      if (user) mocked.directory.users.delete(String(user['userId']));
    }
    return success({ success: true });
  },
  isUserExists: ({ body, mocked: { directory } }) =>
    success({ exists: uniqueFields.some((field) => field in body && findTaken(directory, { [field]: body[field] })) }),
  getUserRoles: ({ query, mocked: { directory } }) => {
    const user = findUser(directory, query['userId'], query['userIdType']);
    if (!user) return noUser();
    const { namespace } = query;
    const roles = rolesOf(directory, user).filter((role) => role['namespace'] === (namespace ?? role['namespace']));
    return success({ totalCount: roles.length, list: roles.map(shownRole) });
  },
  getUserGroups: ({ query, mocked: { directory } }) => {
    const user = findUser(directory, query['userId'], query['userIdType']);
    if (!user) return noUser();
    const groups = [...directory.groups.values()].filter((group) => [group['userIds']].flat().includes(user['userId']));
    return success({ totalCount: groups.length, list: groups.map((group) => shownGroup(group)) });
  },
  hasAnyRole: ({ body, mocked: { directory } }) => {
    const user = findUser(directory, body['userId'], optionsOf(body)['userIdType']);
    if (!user) return noUser();
    const wanted = entriesIn(body['roles']).map(({ code, namespace }) => roleKey(code, namespace));
    const held = rolesOf(directory, user).map(({ code, namespace }) => roleKey(code, namespace));
    return success({ hasAnyRole: held.some((key) => wanted.includes(key)) });
  },
};

/** Keeps a new user under a new ID. */
export function addUser({ accounts, directory, now }: Call['mocked'], fields: Entry): Entry {
  const { options: _options, password, ...given } = fields;
  const at = new Date(now()).toISOString();
  const usual = { status: 'Activated', workStatus: 'Active', gender: 'U', emailVerified: false, phoneVerified: false };
  const made = { loginsCount: 0, userSourceType: 'adminCreated', createdAt: at, updatedAt: at };
  const user: Entry = { userId: directory.newId(), ...usual, ...made, ...given };
  directory.users.set(String(user['userId']), user);
  if (typeof password === 'string') accounts.passwords.set(String(user['userId']), password);
  return shownUser(user, {});
}

/** Changes a user, found by an identifier of this kind. */
export function updateUser({ accounts, directory, now }: Call['mocked'], fields: Entry, kind: unknown): Answer {
  const { userId: identifier, options: _options, password, customData, ...changes } = fields;
  const user = findUser(directory, identifier, kind);
  if (!user) return noUser();
  const taken = findTaken(directory, changes, user['userId']);
  if (taken !== undefined) return isTaken(taken);
  const merged = { ...Object(user['customData']), ...Object(customData) };
  const changed = { ...user, ...changes, customData: merged, updatedAt: new Date(now()).toISOString() };
  directory.users.set(String(user['userId']), changed);
  if (typeof password === 'string') accounts.passwords.set(String(user['userId']), password);
  return success(shownUser(changed, {}));
}

function rolesOf({ roles }: Directory, { userId }: Entry): readonly Entry[] {
  return [...roles.values()].filter((role) =>
    entriesIn(role['targets']).some((each) => each['targetType'] === 'USER' && each['targetIdentifier'] === userId),
  );
}

function optionsOf({ options }: Entry): Entry {
  return isObject(options) ? options : {};
}
