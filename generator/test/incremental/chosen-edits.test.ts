import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createSourceCache } from '../../src/document/index.ts';
import { type Contract, write } from './contract-files.ts';
import { maker } from './maker.ts';

const work = mkdtempSync(join(tmpdir(), 'incremental-'));

afterAll(() => rmSync(work, { recursive: true }));

const head = { openapi: '3.1.0', info: { title: 'T', version: '1' } };
const jsonOf = (schema: object) => ({ content: { 'application/json': { schema } } });
const createUser = (body: object, answer: object, more: object = {}) => ({
  ...head,
  paths: {
    '/users': {
      post: {
        operationId: 'createUser',
        requestBody: { required: true, ...jsonOf(body) },
        responses: { 200: { description: 'd', ...jsonOf(answer) } },
        ...more,
      },
    },
  },
});
const User = { $ref: './user.json#/User' };
const getUsers = { operationId: 'getUsers', responses: {} };
const query = (name: string) => ({ name, in: 'query', schema: { type: 'string' } });
const userWith = (id: object, more: object = {}) => ({
  User: { type: 'object', properties: { id: { type: 'string', ...id } }, ...more },
});
test.each<readonly [what: string, first: Contract, second: Contract]>([
  [
    'a mark of the schema that a property refers to',
    {
      'openapi.yaml': createUser({ $ref: './team.json#/Team' }, { $ref: './team.json#/Team' }),
      'team.json': { Team: { type: 'object', properties: { owner: User, name: { type: 'string' } } } },
      'user.json': { User: { type: 'object' } },
    },
    { 'user.json': { User: { type: 'object', readOnly: true } } },
  ],
  [
    'whether a body must be given',
    { 'openapi.yaml': createUser(User, {}), 'user.json': userWith({}) },
    { 'user.json': userWith({}, { required: ['id'] }) },
  ],
  [
    'a secret deep in an answer',
    {
      'openapi.yaml': createUser({}, { $ref: './team.json#/Team' }),
      'team.json': { Team: { type: 'object', properties: { owner: User } } },
      'user.json': userWith({}),
    },
    { 'user.json': userWith({ format: 'password' }) },
  ],
  [
    'what a list holds',
    {
      'openapi.yaml': createUser({ type: 'object', properties: { page: {}, limit: {} } }, User, {
        'x-sdk-pagination': { page: '/page', limit: '/limit', items: '/list' },
      }),
      'user.json': { User: { type: 'object', properties: { list: { type: 'array', items: { type: 'string' } } } } },
    },
    { 'user.json': { User: { type: 'object', properties: { list: { type: 'array', items: { type: 'number' } } } } } },
  ],
  [
    'whether an example fits',
    {
      'openapi.yaml': createUser(
        {},
        {},
        {
          requestBody: { content: { 'application/json': { schema: User, example: { id: 'a' } } } },
        },
      ),
      'user.json': userWith({}),
    },
    { 'user.json': userWith({ maxLength: 0 }) },
  ],
  [
    'the properties that a schema has',
    {
      'openapi.yaml': createUser({ allOf: [User], required: ['id'] }, {}),
      'user.json': userWith({}),
    },
    { 'user.json': { User: { type: 'object' } } },
  ],
  [
    'a reference that led nowhere',
    { 'openapi.yaml': createUser(User, {}), 'user.json': {} },
    { 'user.json': userWith({}) },
  ],
  ['a file that did not exist', { 'openapi.yaml': createUser(User, {}) }, { 'user.json': userWith({}) }],
  [
    'a name that two schemas want',
    {
      'openapi.yaml': createUser(User, { $ref: './list.json#/List' }),
      'list.json': { List: { type: 'array', items: { $ref: './team.json#/User' } } },
      'team.json': userWith({}),
      'user.json': userWith({}),
    },
    { 'user.json': userWith({ description: 'Different.' }) },
  ],
  [
    'the path of an operation',
    {
      'openapi.yaml': { ...head, paths: { '/users': { $ref: './paths.json#/users' } } },
      'paths.json': { users: { get: { operationId: 'getUsers', responses: {} } } },
    },
    { 'openapi.yaml': { ...head, paths: { '/people': { $ref: './paths.json#/users' } } } },
  ],
  [
    'the way to a parameter',
    {
      'openapi.yaml': { ...head, paths: { '/users': { $ref: './paths.json#/users' } } },
      'paths.json': { users: { parameters: [{ $ref: './names.json#/q' }], get: getUsers } },
      'names.json': { q: { $ref: './parameters.json#/q' } },
      'parameters.json': { q: query('q'), r: query('r') },
    },
    { 'names.json': { q: { $ref: './parameters.json#/r' } } },
  ],
  [
    'a parameter of the path item that the operation has as well',
    {
      'openapi.yaml': { ...head, paths: { '/users': { $ref: './paths.json#/users' } } },
      'paths.json': {
        users: { parameters: [{ $ref: './parameters.json#/q' }], get: { ...getUsers, parameters: [query('q')] } },
      },
      'parameters.json': { q: query('q') },
    },
    { 'parameters.json': { q: query('r') } },
  ],
  [
    'a parameter that counts for nothing',
    {
      'openapi.yaml': { ...head, paths: { '/users': { $ref: './paths.json#/users' } } },
      'paths.json': { users: { get: { ...getUsers, parameters: [{ $ref: './parameters.json#/h' }] } } },
      'parameters.json': { h: { ...query('Accept'), in: 'header' } },
    },
    { 'parameters.json': { h: { ...query('X-Other'), in: 'header' } } },
  ],
  [
    'what an interface in another file extends',
    {
      'openapi.yaml': {
        ...head,
        paths: {
          '/users': {
            get: { ...getUsers, tags: ['user'], responses: { 200: { description: 'd', ...jsonOf(User) } } },
          },
          '/bases': { get: { operationId: 'getBases', tags: ['base'], responses: {} } },
        },
      },
      'user.json': {
        User: { allOf: [{ $ref: './base.json#/Base' }, { type: 'object', properties: { id: { type: 'string' } } }] },
      },
      'base.json': { Base: { type: 'object', properties: { a: { type: 'string' } } } },
    },
    { 'base.json': { Base: { type: 'object', properties: { id: { type: 'string' } } } } },
  ],
  [
    'the version of OpenAPI',
    {
      'openapi.yaml': { ...head, openapi: '3.0.3', paths: { '/users': { $ref: './paths.json#/users' } } },
      'paths.json': {
        users: {
          get: {
            ...getUsers,
            responses: {
              200: {
                description: 'd',
                content: { 'application/json': { schema: { type: 'string', nullable: true }, example: null } },
              },
            },
          },
        },
      },
    },
    { 'openapi.yaml': { ...head, paths: { '/users': { $ref: './paths.json#/users' } } } },
  ],
])('what is kept from run to run does not outlive %s', async (what, first, second) => {
  const root = join(work, what);
  const kept = maker(root, createSourceCache());
  const results: string[] = [];
  for (const files of [first, { ...first, ...second }, first]) {
    write(root, files, results.length === 0 ? {} : results.length === 1 ? first : { ...first, ...second });
    results.push(JSON.stringify(await kept()));
    expect(results.at(-1)).toBe(JSON.stringify(await maker(root, createSourceCache())()));
  }
  expect(results[1]).not.toBe(results[0]);
});

test('nor where a symbolic link led', async () => {
  const root = join(work, 'link');
  const kept = maker(root, createSourceCache());
  const files = {
    'openapi.yaml': createUser(
      { $ref: './x.json#/User' },
      { $ref: './team.json#/Team' },
      {
        parameters: [{ name: 'y', in: 'query', schema: { $ref: './y.json#/User' } }],
      },
    ),
    'team.json': { Team: { type: 'object', properties: { owner: { $ref: './link.json#/User' } } } },
    'x.json': userWith({}),
    'y.json': userWith({ description: 'Another.' }),
  };
  write(root, files, {});
  const results: string[] = [];
  for (const target of ['x.json', 'y.json']) {
    rmSync(join(root, 'link.json'), { force: true });
    symlinkSync(target, join(root, 'link.json'));
    results.push(JSON.stringify(await kept()));
    expect(results.at(-1)).toBe(JSON.stringify(await maker(root, createSourceCache())()));
  }
  expect(results[1]).not.toBe(results[0]);
});

test('one object at several places comes out as in a first run', async () => {
  const root = join(work, 'alias');
  const kept = maker(root, createSourceCache());
  mkdirSync(root);
  const text = (first: string) => `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a: { get: { operationId: a, responses: { 200: { description: d, content: { application/json: &content { schema: { $ref: '#/components/schemas/${first}' }, example: { id: 1 } } } } } } }
  /b: { get: { operationId: b, responses: { 200: { description: d, content: { text/plain: *content, application/json: *content } } } } }
components:
  schemas: { First: &user { type: object, properties: { id: { type: string } } }, Second: *user }
`;
  for (const first of ['First', 'Second', 'First']) {
    writeFileSync(join(root, 'openapi.yaml'), text(first));
    expect(JSON.stringify(await kept())).toBe(JSON.stringify(await maker(root, createSourceCache())()));
  }
});
