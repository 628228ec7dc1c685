import { success } from '../answer/answer.ts';
import type { Answer } from '../answer/answer.ts';
import { isObject } from '../is-object.ts';
import { roleKey } from '../state/directory.ts';
import type { Directory } from '../state/directory.ts';
import { pageOf, withKeywords } from '../state/entry.ts';
import type { Entry } from '../state/entry.ts';
import { entriesIn, shownRole, shownUsers } from '../state/shown.ts';
import type { Behaviours } from './behaviour.ts';
import { isTaken, noSuch } from './failures.ts';

/** Creates, finds, changes, removes and assigns roles. */
export const roles: Behaviours = {
  createRole: ({ body, mocked: { directory } }) =>
    directory.roles.has(keyOf(body)) ? isTaken('code') : success(shownRole(addRole(directory, body))),
  createRolesBatch: ({ body, mocked: { directory } }) => {
    const list = entriesIn(body['list']);
    if (list.some((each) => directory.roles.has(keyOf(each)))) return isTaken('code');
    for (const each of list) addRole(directory, each);
    return success({ success: true });
  },
  getRole: ({ query, mocked: { directory } }) => withRole(directory, query, (role) => success(shownRole(role))),
  listRoles: ({ query, mocked: { directory } }) => {
    const { namespace, keywords } = query;
    const inSpace = [...directory.roles.values()].filter(
      (role) => role['namespace'] === (namespace ?? role['namespace']),
    );
    const { totalCount, list } = pageOf(withKeywords(inSpace, keywords, ['code', 'name', 'description']), query);
    return success({ totalCount, list: list.map(shownRole) });
  },
  updateRole: ({ body, mocked: { directory } }) =>
    withRole(directory, body, (role) => {
      const { newCode, ...changes } = body;
      const changed = { ...role, ...changes, code: newCode };
      if (keyOf(changed) !== keyOf(body) && directory.roles.has(keyOf(changed))) return isTaken('code');
      directory.roles.delete(keyOf(body));
      directory.roles.set(keyOf(changed), changed);
      return success({ success: true });
    }),
  checkRoleParams: ({ body, mocked: { directory } }) => {
    const isValid = !directory.roles.has(keyOf(body));
    return success({ isValid, message: isValid ? '' : 'The code is in use already.' });
  },
  deleteRolesBatch: ({ body, mocked: { directory } }) => {
    for (const code of [body['codeList'] ?? []].flat()) directory.roles.delete(roleKey(code, body['namespace']));
    return success({ success: true });
  },
  deleteRoles: ({ body, mocked: { directory } }) => {
    for (const role of entriesIn(body['roleList'])) directory.roles.delete(keyOf(role));
    return success({ success: true });
  },
  assignRole: ({ body, mocked: { directory } }) => retarget(directory, [body], body, assigned),
  assignRoleBatch: ({ body, mocked: { directory } }) => retarget(directory, entriesIn(body['roles']), body, assigned),
  revokeRole: ({ body, mocked: { directory } }) => retarget(directory, [body], body, revoked),
  revokeRoleBatch: ({ body, mocked: { directory } }) => retarget(directory, entriesIn(body['roles']), body, revoked),
  listRoleMembers: ({ query, mocked: { directory } }) =>
    withRole(directory, query, (role) => {
      const users = entriesIn(role['targets']).filter(({ targetType }) => targetType === 'USER');
      const found = users.map(({ targetIdentifier }) => directory.users.get(String(targetIdentifier)));
      return success(shownUsers(found.filter(isObject), query, query));
    }),
};

function addRole({ roles, newId }: Directory, fields: Entry): Entry {
  const { namespace = 'default', description = '' } = fields;
  const namespaceName = namespace === 'default' ? 'Default space' : namespace;
  const role = { id: newId(), status: 'ENABLE', targets: [], ...fields, namespace, namespaceName, description };
  roles.set(keyOf(role), role);
  return role;
}

type Retarget = (present: readonly Entry[], given: readonly Entry[]) => readonly Entry[];

const isSame = (a: Entry, b: Entry): boolean =>
  a['targetType'] === b['targetType'] && a['targetIdentifier'] === b['targetIdentifier'];
const revoked: Retarget = (present, given) => present.filter((one) => !given.some((other) => isSame(one, other)));
const assigned: Retarget = (present, given) => [...revoked(present, given), ...given];

/** Changes whom roles are assigned to: all of them, or with one that does not exist none. */
function retarget({ roles }: Directory, wanted: readonly Entry[], { targets }: Entry, change: Retarget): Answer {
  const missing = wanted.find((each) => !roles.has(keyOf(each)));
  if (missing) return noSuch('role', missing['code']);
  for (const each of wanted) {
    const role = roles.get(keyOf(each)) ?? {};
    roles.set(keyOf(each), { ...role, targets: change(entriesIn(role['targets']), entriesIn(targets)) });
  }
  return success({ success: true });
}

function withRole({ roles }: Directory, asked: Entry, answer: (role: Entry) => Answer): Answer {
  const role = roles.get(keyOf(asked));
  return role ? answer(role) : noSuch('role', asked['code']);
}

function keyOf({ code, namespace }: Entry): string {
  return roleKey(code, namespace);
}
