import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fullCodec } from '../../core/src/codegen.ts';
import { startLoopback } from '../../core/test/loopback.ts';
import type { Received } from '../../core/test/loopback.ts';
import { createManagementClient, isConfigurationError } from '../src/index.ts';
import type { Client, Operation } from '../src/index.ts';
import { sdkVersion } from '../src/sdk-version.ts';

const server = await startLoopback();
const key = { accessKeyId: 'the-id', accessKeySecret: 's3cret' };
const getUser: Operation = {
  operationId: 'getUser',
  method: 'GET',
  path: '/api/v3/get-user',
  query: { ids: 'brackets' },
};
const createUser: Operation = {
  operationId: 'createUser',
  method: 'POST',
  path: '/api/v3/create-user/{id}',
  codec: fullCodec,
  query: { dry: 'form-explode' },
  body: 'application/json',
};

beforeEach(() => {
  server.received.length = 0;
});

function only(): Received {
  const [request] = server.received;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

/** The signature, worked out apart from the code under test. */
function authorization({ method, headers }: Received, pathAndValues: string): string {
  const lines = [
    'date',
    'x-authing-app-id',
    'x-authing-lang',
    'x-authing-sdk-version',
    'x-authing-signature-method',
    'x-authing-signature-nonce',
    'x-authing-signature-version',
  ]
    .filter((name) => headers[name] !== undefined)
    .map((name) => `${name}:${String(headers[name])}\n`);
  const text = `${method}\n${lines.join('')}${pathAndValues}`;
  return `authing the-id:${createHmac('sha1', 's3cret').update(text).digest('base64')}`;
}

function client(options: object = {}): Client {
  return createManagementClient({ ...key, host: server.url, ...options });
}

it('signs what it sends: a GET over its query', async () => {
  await client().request(getUser, {
    userId: 'a b+c/é',
    ids: ['1', null, '2'],
    n: 1,
    none: null,
    gone: undefined,
    empty: [],
  });
  const request = only();
  expect(request.url).toBe('/api/v3/get-user?userId=a%20b%2Bc%2F%C3%A9&ids[]=1&ids[]=2&n=1');
  expect(request.headers.authorization).toBe(
    authorization(request, '/api/v3/get-user?ids=["1","2"]&n=1&userId=a b+c/é'),
  );
});

it('signs what it sends: anything else over its body, path unencoded', async () => {
  const params = {
    id: 'a ü/',
    dry: true,
    name: '张三',
    deep: { b: [1], a: undefined },
    none: null,
    gone: undefined,
    at: new Date(0),
  };
  await client({ tenantId: 'tenant-1' }).request(createUser, params);
  const request = only();
  expect(request.url).toBe('/api/v3/create-user/a%20%C3%BC%2F?dry=true');
  expect(request.headers['x-authing-app-id']).toBe('tenant-1');
  expect(request.headers.authorization).toBe(
    authorization(request, '/api/v3/create-user/a ü/?at=1970-01-01T00:00:00.000Z&deep={"b":[1]}&name=张三&none=null'),
  );
});

it('signs no values of a body that is not JSON', async () => {
  const form: Operation = { ...createUser, body: 'application/x-www-form-urlencoded', codec: fullCodec };
  await client().request(form, { id: 1, name: 'x' });
  const request = only();
  expect(request.body).toBe('name=x');
  expect(request.headers.authorization).toBe(authorization(request, '/api/v3/create-user/1'));
});

it('signs headers of the caller that are part of the signature', async () => {
  await client({ headers: { 'x-authing-zone': 'z' } }).request(getUser, {});
  const request = only();
  const signed = authorization(request, '');
  expect(request.headers['x-authing-zone']).toBe('z');
  expect(request.headers.authorization).not.toBe(signed);
});

it('sends the headers of the API', async () => {
  await client().request(getUser, {}, { lang: 'en-US' });
  const { headers } = only();
  expect(headers).toMatchObject({
    'x-authing-signature-method': 'HMAC-SHA1',
    'x-authing-signature-version': '1.0',
    'x-authing-sdk-version': sdkVersion,
    'x-authing-lang': 'en-US',
  });
  expect(headers['x-authing-signature-nonce']).toMatch(/^[0-9a-f]{32}$/);
  expect(headers.date).toBe(new Date(headers.date ?? '').toUTCString());
  expect(headers['x-authing-app-id']).toBeUndefined();
});

it('has a fresh nonce each time', async () => {
  const one = client();
  await Promise.all([one.request(getUser), one.request(getUser)]);
  expect(new Set(server.received.map(({ headers }) => headers['x-authing-signature-nonce'])).size).toBe(2);
});

it('names its version', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(sdkVersion).toBe(`genauth-management-js:${version}`);
});

describe('options', () => {
  it.each([
    ['accessKeyId', { accessKeyId: undefined }],
    ['accessKeyId', { accessKeyId: ' ' }],
    ['accessKeySecret', { accessKeySecret: undefined }],
    ['accessKeySecret', { accessKeySecret: 1 }],
    ['host', { host: 'api.authing.cn' }],
    ['host', { host: 'https://a?b=c' }],
    ['baseUrl', { baseUrl: 'https://staging.example' }],
    ['tenantId', { tenantId: '' }],
    ['timeout', { timeout: -1 }],
    ['fetch', { fetch: 'x' }],
  ])('%s: %o is refused', (name, options) => {
    try {
      client(options);
      expect.unreachable();
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true);
      expect(String(error)).toMatch(new RegExp(`^ConfigurationError: ${name} `));
      expect(String(error)).not.toContain('s3cret');
    }
  });

  it('goes to the API when no host is given', async () => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return Response.json({ statusCode: 200 });
    };
    await createManagementClient({ ...key, fetch }).request(getUser);
    expect(urls).toEqual(['https://api.authing.cn/api/v3/get-user']);
  });

  it('are not changed', () => {
    createManagementClient(Object.freeze({ ...key, headers: Object.freeze({}) }));
  });
});
