import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundle, createSourceCache, loadDocument } from '../src/document/index.ts';
import type { SourceCache } from '../src/document/index.ts';
import { lint } from '../src/lint/index.ts';
import { buildApi } from '../src/model/index.ts';
import { contractTarget } from '../src/targets/contract/index.ts';
import { markdownTarget, readTemplates } from '../src/targets/markdown/index.ts';
import { createMemories } from '../src/targets/memory.ts';
import type { TargetInput } from '../src/targets/target.ts';
import { typescriptTarget } from '../src/targets/typescript/index.ts';
import { createPacker, createUnpacker } from '../src/threads/pack.ts';
import { partsOf } from '../src/threads/parts.ts';

const work = mkdtempSync(join(tmpdir(), 'incremental-'));
const templates = readTemplates();

afterAll(() => rmSync(work, { recursive: true }));

/** All that becomes of a contract; with errors, only what is said of them. */
function maker(root: string, cache: () => SourceCache, memories = createMemories()) {
  const streams = { api: [createPacker(), createUnpacker()], bundle: [createPacker(), createUnpacker()] } as const;
  /** What a thread gets of it. */
  const sent = <Part extends 'api' | 'bundle'>(part: Part, input: TargetInput): TargetInput[Part] => {
    const [pack, unpack] = streams[part];
    return unpack(structuredClone(pack(input[part], partsOf(part, input)))) as TargetInput[Part];
  };
  return async () => {
    const loaded = loadDocument({ root, baseFolder: root, entry: 'openapi.yaml', cache: cache() });
    const { document } = loaded;
    const diagnostics = [
      ...loaded.diagnostics,
      ...(document ? [...lint(document, { strict: false }), ...lint(document, { strict: true })] : []),
    ];
    const isBroken = [...loaded.diagnostics, ...(document ? lint(document, { strict: false }) : [])].some(
      ({ severity }) => severity === 'error',
    );
    if (document === undefined || isBroken) return { diagnostics };
    const memory = memories.open('test');
    const input = { api: buildApi(document, 'test'), bundle: bundle(document), memory };
    const there = { api: sent('api', input), bundle: sent('bundle', input), memory };
    const files = [
      await typescriptTarget(there, { className: 'TestApi', runtime: '@genauth/core/codegen' }),
      // openapi-typescript knows less of what is broken than lint does.
      await (async () => contractTarget(there, {}))().catch(String),
      await markdownTarget(input, {
        package: '@genauth/test',
        clientName: 'TestClient',
        clientOptions: [],
        curlHeaders: [],
        templates,
      }),
    ];
    return { diagnostics, api: input.api, bundle: input.bundle, files };
  };
}

/** The files of a contract, as data. */
type Contract = Record<string, unknown>;

/** Writes the files that differ: one that is written anew is read anew. */
function write(root: string, files: Contract, before: Contract): void {
  mkdirSync(root, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    if (content !== before[path]) writeFileSync(join(root, path), JSON.stringify(content, null, 1));
  }
}

/** Pseudorandom whole numbers below a limit (Mulberry32), the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

interface Member {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function membersIn(value: unknown, found: Member[] = []): Member[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    membersIn(holder[key], found);
  }
  return found;
}

/** One edit of one file, as people make them, some of which break the contract. */
function edited(files: Contract, next: (limit: number) => number): Contract {
  const paths = Object.keys(files);
  const path = paths[next(paths.length)] ?? '';
  const copy = structuredClone(files[path]);
  const members = membersIn(copy);
  const member = members[next(members.length)];
  const other = members[next(members.length)];
  if (member === undefined || other === undefined) return files;
  const { holder, key } = member;
  const value = holder[key];
  const all = membersIn(files);
  const alike = all.filter((each) => typeof each.holder[each.key] === typeof value && each.key === key);
  switch (next(6)) {
    case 0:
      if (!Array.isArray(holder)) delete holder[key];
      break;
    case 1:
      if (!Array.isArray(holder)) holder[`${key}2`] = structuredClone(value);
      break;
    case 2:
      holder[key] = other.holder[other.key] === holder ? value : structuredClone(other.holder[other.key]);
      break;
    default: {
      // References, types, names: mostly something else of the same kind.
      const source = alike[next(alike.length)];
      if (typeof value === 'string' && next(3) === 0) holder[key] = `${value} Edited.`;
      else if (source !== undefined) holder[key] = structuredClone(source.holder[source.key]);
    }
  }
  return { ...files, [path]: copy };
}

/** Components that are named in one file, and stand in another. */
const others = ['parameters', 'responses', 'requestBodies', 'headers'];

/** A small contract with its paths in one file, its schemas in two, and what else it has of components behind another. */
function inFiles(contract: Readonly<Record<string, unknown>>): Contract {
  const { paths = {}, components = {}, ...rest } = contract as Record<string, Record<string, unknown>>;
  const schemas = Object.entries((components['schemas'] ?? {}) as object);
  const half = Math.ceil(schemas.length / 2);
  const fileOf = new Map(schemas.map(([name], index) => [name, index < half ? 'a.json' : 'b.json']));
  const moved = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll(/"#\/components\/(parameters|responses|requestBodies|headers)\//g, '"./names.json#/$1/')
        .replaceAll(/"#\/components\/schemas\/(\w+)(["/])/g, (whole, name: string, end: string) => {
          const file = fileOf.get(name);
          return file === undefined ? whole : `"./${file}#/${name}${end}`;
        }),
    );
  const references = Object.fromEntries(
    Object.keys(paths).map((path) => [
      path,
      { $ref: `./paths.json#/${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}` },
    ]),
  );
  const sections = Object.entries(components).filter(([section]) => section !== 'schemas');
  const own = sections.filter(([section]) => !others.includes(section));
  const apart = sections.filter(([section]) => others.includes(section));
  const names = apart.map(([section, members]) => [
    section,
    Object.fromEntries(
      Object.keys(members as object).map((name) => [name, { $ref: `./apart.json#/${section}/${name}` }]),
    ),
  ]);
  return {
    'openapi.yaml': moved({ ...rest, paths: references, components: Object.fromEntries(own) }),
    'names.json': Object.fromEntries(names),
    'apart.json': moved(Object.fromEntries(apart)),
    'paths.json': moved(paths),
    'a.json': moved(Object.fromEntries(schemas.slice(0, half))),
    'b.json': moved(Object.fromEntries(schemas.slice(half))),
  };
}

async function compareAfterEdits(root: string, start: Contract, seed: number, edits: number): Promise<number> {
  const next = numbers(seed);
  const cache = createSourceCache();
  const kept = maker(root, () => cache);
  const versions = [start];
  let sound = 0;
  let written: Contract = {};
  for (let edit = 0; edit <= edits; edit += 1) {
    const files = versions.at(-1) ?? start;
    write(root, files, written);
    written = files;
    const again = await kept();
    const afresh = await maker(root, createSourceCache)();
    expect(JSON.stringify(again)).toBe(JSON.stringify(afresh));
    if ('files' in again) sound += 1;
    // What broke the contract is mostly taken back.
    const before = 'files' in again || next(4) === 0 ? files : (versions[next(versions.length)] ?? start);
    versions.push(edited(before, next));
  }
  return sound;
}

describe('what is kept from run to run changes no result, whatever is edited', () => {
  const golden = join(import.meta.dirname, 'golden');
  const contracts = readdirSync(golden).map((name) => {
    const contract: unknown = parse(readFileSync(join(golden, name, 'openapi.yaml'), 'utf8'));
    return [name, inFiles(contract as Record<string, unknown>)] as const;
  });

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
  ])('%s', async (what, first, second) => {
    const root = join(work, what);
    const cache = createSourceCache();
    const kept = maker(root, () => cache);
    const results: string[] = [];
    for (const files of [first, { ...first, ...second }, first]) {
      write(root, files, results.length === 0 ? {} : results.length === 1 ? first : { ...first, ...second });
      results.push(JSON.stringify(await kept()));
      expect(results.at(-1)).toBe(JSON.stringify(await maker(root, createSourceCache)()));
    }
    expect(results[1]).not.toBe(results[0]);
  });

  test('where a symbolic link leads', async () => {
    const root = join(work, 'link');
    const cache = createSourceCache();
    const kept = maker(root, () => cache);
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
      expect(results.at(-1)).toBe(JSON.stringify(await maker(root, createSourceCache)()));
    }
    expect(results[1]).not.toBe(results[0]);
  });

  test('one object at several places', async () => {
    const root = join(work, 'alias');
    const cache = createSourceCache();
    const kept = maker(root, () => cache);
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
      expect(JSON.stringify(await kept())).toBe(JSON.stringify(await maker(root, createSourceCache)()));
    }
  });

  test('small contracts', async () => {
    let runs = 0;
    let sound = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...contracts), fc.nat(), async ([name, contract], seed) => {
        sound += await compareAfterEdits(join(work, `${name}-${runs++}`), contract, seed, 6);
      }),
      { numRuns: 60 },
    );
    // Most edits leave something to compare.
    expect(sound).toBeGreaterThan(runs * 3);
  }, 120_000);
});
