import { success } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { isObject } from '../is-object.ts';
import type { Directory } from '../state/directory.ts';
import { pageOf, withKeywords } from '../state/entry.ts';
import type { Entry } from '../state/entry.ts';
import { entriesIn, shownGroup, shownUser, shownUsers } from '../state/shown.ts';
import type { Behaviours } from './behaviour.ts';
import { isTaken, noSuch } from './failures.ts';

/** Creates, finds, changes and removes groups and their members. */
export const groups: Behaviours = {
  createGroup: ({ body, mocked: { directory } }) =>
    directory.groups.has(codeOf(body)) ? isTaken('code') : success(shownGroup(addGroup(directory, body))),
  createGroupsBatch: ({ body, mocked: { directory } }) => {
    const list = entriesIn(body['list']);
    if (list.some((each) => directory.groups.has(codeOf(each)))) return isTaken('code');
    return success(list.map((each) => shownGroup(addGroup(directory, each))));
  },
  createOrUpdateGroup: ({ body, mocked: { directory } }) => {
    const existing = directory.groups.get(codeOf(body));
    const group = existing ? { ...existing, ...body } : addGroup(directory, body);
    directory.groups.set(codeOf(body), group);
    return success({ created: existing === undefined, data: shownGroup(group) });
  },
  getGroup: ({ query, mocked: { directory } }) =>
    withGroup(directory, query, (group) => success(shownGroup(group, query))),
  getAllGroups: ({ query, mocked: { directory } }) =>
    success(
      [...directory.groups.values()].map((group) => ({
        ...shownGroup(group, query),
        ...(query['fetchMembers'] === true && {
          members: usersIn(directory, group).map((user) => shownUser(user, {})),
        }),
      })),
    ),
  listGroups: ({ query, mocked: { directory } }) => {
    const found = withKeywords([...directory.groups.values()], query['keywords'], ['code', 'name', 'description']);
    const { totalCount, list } = pageOf(found, query);
    return success({ totalCount, list: list.map((group) => shownGroup(group, query)) });
  },
  updateGroup: ({ body, mocked: { directory } }) =>
    withGroup(directory, body, (group) => {
      const { newCode, ...changes } = body;
      const code = newCode === undefined ? codeOf(body) : String(newCode);
      if (code !== codeOf(body) && directory.groups.has(code)) return isTaken('code');
      const changed = { ...group, ...changes, code };
      directory.groups.delete(codeOf(body));
      directory.groups.set(code, changed);
      return success(shownGroup(changed));
    }),
  deleteGroupsBatch: ({ body, mocked: { directory } }) => {
    for (const code of [body['codeList'] ?? []].flat()) directory.groups.delete(String(code));
    return success({ success: true });
  },
  addGroupMembers: ({ body, mocked: { directory } }) =>
    withGroup(directory, body, (group) => {
      const known = [body['userIds'] ?? []].flat().filter((id) => directory.users.has(String(id)));
      directory.groups.set(codeOf(body), { ...group, userIds: [...new Set([...membersOf(group), ...known])] });
      return success({ success: true });
    }),
  removeGroupMembers: ({ body, mocked: { directory } }) =>
    withGroup(directory, body, (group) => {
      const gone: readonly unknown[] = [body['userIds'] ?? []].flat();
      directory.groups.set(codeOf(body), { ...group, userIds: membersOf(group).filter((id) => !gone.includes(id)) });
      return success({ success: true });
    }),
  listGroupMembers: ({ query, mocked: { directory } }) =>
    withGroup(directory, query, (group) => success(shownUsers(usersIn(directory, group), query, query))),
};

function addGroup({ groups, newId }: Directory, fields: Entry): Entry {
  const group = { id: newId(), type: 'static', metadataSource: [], userIds: [], ...fields };
  groups.set(codeOf(fields), group);
  return group;
}

function withGroup({ groups }: Directory, asked: Entry, answer: (group: Entry) => Answer): Answer {
  const group = groups.get(codeOf(asked));
  return group ? answer(group) : noSuch('group', asked['code']);
}

function membersOf({ userIds }: Entry): readonly unknown[] {
  return Array.isArray(userIds) ? userIds : [];
}

function usersIn({ users }: Directory, group: Entry): readonly Entry[] {
  return membersOf(group)
    .map((id) => users.get(String(id)))
    .filter(isObject);
}

function codeOf({ code }: Entry): string {
  return String(code);
}
