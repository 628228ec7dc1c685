import { describe, expect, test } from 'vitest';
import { bundle } from '../../src/document/index.ts';
import type { Tree } from '../output/temporary-root.ts';
import { head, loadFiles } from './load-files.ts';

/** The bundle of the given files, without the two lines that all have in common. */
function bundled(files: Tree): unknown {
  const { document } = loadFiles(files);
  if (document === undefined) return undefined;
  const { openapi, info, ...rest } = bundle(document);
  expect([openapi, info]).toEqual(['3.1.1', { title: 'T', version: '1' }]);
  return JSON.parse(JSON.stringify(rest));
}

describe('definitions of other files', () => {
  test('become components under the last token of their reference, in order of first reference', () => {
    expect(
      bundled({
        'openapi.yaml': `${head}paths:
  /users/{id}: { $ref: 'users.yaml#/paths/~1users~1{id}' }
`,
        'users.yaml': `paths:
  /users/{id}:
    parameters: [{ $ref: '#/parameters/UserId' }]
    put:
      requestBody: { $ref: '#/bodies/UserBody' }
      responses:
        '200': { $ref: '#/responses/UserResponse' }
parameters:
  UserId: { name: id, in: path, required: true, schema: { $ref: 'user.yaml#/properties/id' } }
bodies:
  UserBody: { content: { application/json: { schema: { $ref: user.yaml }, examples: { one: { $ref: '#/examples/One' } } } } }
responses:
  UserResponse: { description: Fine., headers: { x-a: { $ref: '#/headers/A' } } }
headers:
  A: { schema: { type: string } }
examples:
  One: { value: { id: '1' } }
`,
        'user.yaml': 'type: object\nproperties:\n  id: { type: string }\n',
      }),
    ).toEqual({
      paths: {
        '/users/{id}': {
          parameters: [{ $ref: '#/components/parameters/UserId' }],
          put: {
            requestBody: { $ref: '#/components/requestBodies/UserBody' },
            responses: { '200': { $ref: '#/components/responses/UserResponse' } },
          },
        },
      },
      components: {
        parameters: { UserId: { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/id' } } },
        requestBodies: {
          UserBody: {
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/user' },
                examples: { one: { $ref: '#/components/examples/One' } },
              },
            },
          },
        },
        responses: { UserResponse: { description: 'Fine.', headers: { 'x-a': { $ref: '#/components/headers/A' } } } },
        headers: { A: { schema: { type: 'string' } } },
        examples: { One: { value: { id: '1' } } },
        schemas: {
          id: { type: 'string' },
          user: { type: 'object', properties: { id: { type: 'string' } } },
        },
      },
    });
  });

  test('take the place of a component that only refers to them', () => {
    expect(
      bundled({
        'openapi.yaml': `${head}components:
  schemas:
    Account: { $ref: 'a.yaml#/User' }
    Alias: { $ref: 'a.yaml#/User' }
`,
        'a.yaml': "User: { properties: { parent: { $ref: '#/User', description: The one above. } } }\n",
      }),
    ).toEqual({
      components: {
        schemas: {
          Account: { properties: { parent: { $ref: '#/components/schemas/Account', description: 'The one above.' } } },
          Alias: { $ref: '#/components/schemas/Account' },
        },
      },
    });
  });

  test('do not take the place of a component that says more about them', () => {
    expect(
      bundled({
        'openapi.yaml': `${head}components: { schemas: { Account: { $ref: 'a.yaml#/User', description: Mine. } } }\n`,
        'a.yaml': 'User: { type: object }\n',
      }),
    ).toEqual({
      components: {
        schemas: { Account: { $ref: '#/components/schemas/User', description: 'Mine.' }, User: { type: 'object' } },
      },
    });
  });

  test('of one name share it when they say the same, and get a number when they do not', () => {
    expect(
      bundled({
        'openapi.yaml': `${head}components:
  schemas:
    All:
      properties:
        a: { $ref: 'a.yaml#/User' }
        b: { $ref: 'b.yaml#/User' }
        c: { $ref: 'c.yaml#/User' }
        d: { $ref: 'd.yaml#/Address' }
    Address: { type: integer }
`,
        'a.yaml':
          "User: { properties: { home: { $ref: '#/Address' }, next: { $ref: '#/User' } } }\nAddress: { type: string }\n",
        'b.yaml':
          "User: { properties: { next: { $ref: '#/User' }, home: { $ref: '#/Address' } } }\nAddress: { type: string }\n",
        'c.yaml': 'User: { properties: {} }\n',
        'd.yaml': 'Address: { type: boolean }\n',
      }),
    ).toEqual({
      components: {
        schemas: {
          All: {
            properties: {
              a: { $ref: '#/components/schemas/User' },
              b: { $ref: '#/components/schemas/User' },
              c: { $ref: '#/components/schemas/User2' },
              d: { $ref: '#/components/schemas/Address2' },
            },
          },
          Address: { type: 'integer' },
          User: {
            properties: {
              home: { $ref: '#/components/schemas/Address3' },
              next: { $ref: '#/components/schemas/User' },
            },
          },
          User2: { properties: {} },
          Address2: { type: 'boolean' },
          Address3: { type: 'string' },
        },
      },
    });
  });

  test('refer back to the entry file', () => {
    expect(
      bundled({
        'openapi.yaml': `${head}paths:
  /a/{b c}: { get: { responses: { '200': { description: Fine. } } } }
components:
  schemas: { A: { properties: { b: { $ref: 'b.yaml#/B' } } } }
`,
        'b.yaml': "B: { not: { $ref: 'openapi.yaml#/components/schemas/A' } }\n",
      }),
    ).toMatchObject({ components: { schemas: { B: { not: { $ref: '#/components/schemas/A' } } } } });
  });

  test('whose names no component may have', () => {
    expect(
      bundled({
        'openapi.yaml': `${head}components: { schemas: { A: { anyOf: [{ $ref: __proto__.yaml }, { $ref: 'b.yaml#/b c~1d' }] } } }\n`,
        '__proto__.yaml': 'type: string\n',
        'b.yaml': 'b c/d: { type: integer }\n',
      }),
    ).toEqual({
      components: {
        schemas: {
          A: { anyOf: [{ $ref: '#/components/schemas/proto' }, { $ref: '#/components/schemas/b_c_d' }] },
          proto: { type: 'string' },
          b_c_d: { type: 'integer' },
        },
      },
    });
  });

  test('that a discriminator maps to', () => {
    expect(
      bundled({
        'openapi.yaml': `${head}components:
  schemas:
    Own: {}
    Pet: { $ref: 'pets.yaml#/Pet' }
`,
        'pets.yaml': `Pet:
  oneOf: [{ $ref: '#/Dog' }]
  discriminator: { propertyName: kind, mapping: { dog: '#/Dog', cat: ./cat.yaml, own: Own } }
Dog: {}
`,
        'cat.yaml': '{ type: object }',
      }),
    ).toEqual({
      components: {
        schemas: {
          Own: {},
          Pet: {
            oneOf: [{ $ref: '#/components/schemas/Dog' }],
            discriminator: {
              propertyName: 'kind',
              mapping: {
                dog: '#/components/schemas/Dog',
                cat: '#/components/schemas/cat',
                own: '#/components/schemas/Own',
              },
            },
          },
          Dog: {},
          cat: { type: 'object' },
        },
      },
    });
  });
});

test('path items stand under paths, with what stands next to their reference', () => {
  expect(
    bundled({
      'openapi.yaml': `${head}paths:
  /a: { $ref: 'a.yaml#/item', summary: A }
webhooks:
  b: { $ref: 'a.yaml#/chain' }
`,
      'a.yaml': `item: { get: { callbacks: { c: { '{$url}': { $ref: '#/item' } } } } }
chain: { $ref: '#/item', description: B }
`,
    }),
  ).toEqual({
    paths: {
      '/a': { get: { callbacks: { c: { '{$url}': { $ref: '#/components/pathItems/item' } } } }, summary: 'A' },
    },
    webhooks: {
      b: { get: { callbacks: { c: { '{$url}': { $ref: '#/components/pathItems/item' } } } }, description: 'B' },
    },
    components: {
      pathItems: { item: { get: { callbacks: { c: { '{$url}': { $ref: '#/components/pathItems/item' } } } } } },
    },
  });
});

test('literals, extensions and unknown keys are copied as they are', () => {
  const kept = {
    'x-a': { $ref: 'nothing.yaml' },
    components: {
      schemas: {
        A: { default: { $ref: 'b.yaml' }, enum: [{ $ref: '#/x' }], additionalProperties: false, strange: [1] },
      },
    },
  };
  const document = { openapi: '3.1.1', info: { title: 'T', version: '1' }, ...kept };
  expect(bundled({ 'openapi.yaml': JSON.stringify(document) })).toEqual(kept);
});

test('a shared error catalogue is written out', () => {
  expect(
    bundled({
      'openapi.yaml': `${head}x-sdk-error-catalogue: { $ref: errors.yaml }\n`,
      'errors.yaml': 'apiCodes: { 1: { name: One } }\n',
    }),
  ).toEqual({ 'x-sdk-error-catalogue': { apiCodes: { 1: { name: 'One' } } } });
});

test('the same contract gives the same text, and the loaded document is left alone', () => {
  const files = {
    'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'a.yaml' } } }\n`,
    'a.yaml': '{ type: string }\n',
  };
  const { document } = loadFiles(files);
  const before = JSON.stringify(document?.root.value);
  const once = document && JSON.stringify(bundle(document));
  expect(document && JSON.stringify(bundle(document))).toBe(once);
  expect(JSON.stringify(document?.root.value)).toBe(before);
});
