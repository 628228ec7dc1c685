import { assert, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  derivedOperationId,
  fileName,
  isIdentifier,
  isOperationName,
  methodName,
  paramsTypeName,
  typeName,
} from '../../src/naming.ts';

test.each([
  ['UserDto', 'UserDto', 'userDto', 'user-dto'],
  ['user-profile', 'UserProfile', 'userProfile', 'user-profile'],
  ['errorEmailMsg', 'ErrorEmailMsg', 'errorEmailMsg', 'error-email-msg'],
  ['LDAPUser', 'LDAPUser', 'ldapUser', 'ldap-user'],
  ['OIDC', 'OIDC', 'oidc', 'oidc'],
  ['Users_list', 'UsersList', 'usersList', 'users-list'],
  ['a.b c/d', 'ABCD', 'aBCD', 'a-b-c-d'],
  ['../../etc/passwd', 'EtcPasswd', 'etcPasswd', 'etc-passwd'],
  ['用户', '用户', '用户', '用户'],
  ['1password', '_1password', '_1password', '1password'],
  ['', '_', '_', 'tag'],
  ['!!!', '_', '_', 'tag'],
  ['Record', 'RecordModel', 'record', 'record'],
  ['string', 'StringModel', 'stringOperation', 'string'],
  ['delete', 'Delete', 'deleteOperation', 'delete'],
  ['constructor', 'Constructor', 'constructorOperation', 'constructor'],
  ['__proto__', 'Proto', 'proto', 'proto'],
  ['then', 'Then', 'thenOperation', 'then'],
  ['CON', 'CON', 'con', 'con-tag'],
  ['com¹', 'Com1', 'com1', 'com1-tag'],
  ['index', 'Index', 'index', 'index-tag'],
  ['ａｄｍｉｎ', 'Admin', 'admin', 'admin'],
])('%j', (name, type, method, file) => {
  expect([typeName(name), methodName(name), fileName(name)]).toEqual([type, method, file]);
});

test('the parameters of an operation', () => {
  expect(paramsTypeName('listUsers')).toBe('ListUsersParams');
  expect(paramsTypeName('Users_list')).toBe('UsersListParams');
});

test('an operation without operationId', () => {
  expect(derivedOperationId('GET', '/users/{userId}/roles')).toBe('getUsersByUserIdRoles');
  expect(derivedOperationId('get', '/')).toBe('getOperation');
});

test('what an operation may be called', () => {
  for (const good of ['listUsers', 'a', 'getUrl2']) expect(isOperationName(good)).toBe(true);
  for (const bad of [
    'ListUsers',
    'list_users',
    'list-users',
    '',
    'delete',
    'then',
    'toString',
    'request',
    'aé',
    '2a',
    'a\n',
  ]) {
    expect(isOperationName(bad)).toBe(false);
  }
});

describe('for any text', () => {
  const text = oneof(string({ unit: 'binary', maxLength: 100 }), string({ unit: 'grapheme', maxLength: 100 }));

  test('names of code are identifiers', () => {
    assert(
      property(text, (name) => {
        for (const made of [typeName(name), paramsTypeName(name), methodName(name), derivedOperationId('get', name)]) {
          expect(made).toSatisfy(isIdentifier);
        }
      }),
      { numRuns: 1000 },
    );
    expect.hasAssertions();
  });

  test('names of files are safe on every system', () => {
    assert(
      property(text, (name) => {
        expect(fileName(name)).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
        expect(Buffer.byteLength(fileName(name))).toBeLessThan(250);
      }),
      { numRuns: 1000 },
    );
    expect.hasAssertions();
  });
});
