import { beforeEach, expect, it, vi } from 'vitest';
import { json, startLoopback } from '../../core/test/loopback.ts';
import { rejection } from '../../core/test/rejection.ts';
import { accessTokens, createManagementClient, getUser, ManagementClient } from '../src/index.ts';

const server = await startLoopback();
const options = { accessKeyId: 'the-pool', accessKeySecret: 's3cret', authentication: accessTokens, host: server.url };
const tokenPath = '/api/v3/get-management-token';
let issued = 0;
let lifetime = 7200;
/** Tokens that the server takes. */
let valid: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  server.received.length = 0;
  issued = 0;
  lifetime = 7200;
  valid = [];
  server.answer = ({ url, headers }, response) => {
    if (url === tokenPath) {
      const access_token = `token-${(issued += 1)}`;
      valid.push(access_token);
      return json(response, { statusCode: 200, message: 'ok', data: { access_token, expires_in: lifetime } });
    }
    const isValid = valid.includes(headers.authorization ?? '');
    return json(response, isValid ? { statusCode: 200 } : { statusCode: 401, message: 'expired' });
  };
  return () => void vi.useRealTimers();
});

/** What was sent: the credential that each call carried, and the requests for tokens. */
function sent(): string[] {
  return server.received.map(({ url, headers }) => (url === tokenPath ? 'get token' : String(headers.authorization)));
}

function later(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

it('exchanges the key for a token once, and sends that with the user pool', async () => {
  const client = new ManagementClient(options);
  await client.getUser({ userId: 'u1' });
  await client.getUser({ userId: 'u1' });
  expect(sent()).toEqual(['get token', 'token-1', 'token-1']);
  const [exchange, call] = server.received;
  expect(exchange?.body).toBe('{"accessKeyId":"the-pool","accessKeySecret":"s3cret"}');
  expect(exchange?.headers['authorization']).toBe(undefined);
  expect(call?.headers['x-authing-userpool-id']).toBe('the-pool');
  expect(call?.headers['x-authing-signature-nonce']).toBe(undefined);
});

it('names the user pool of an administrator’s key', async () => {
  await new ManagementClient({ ...options, userPoolId: 'p2' }).getUser({ userId: 'u1' });
  expect(server.received[1]?.headers['x-authing-userpool-id']).toBe('p2');
});

it('renews ahead of expiry without a call waiting for it', async () => {
  const client = new ManagementClient(options);
  await client.getUser({ userId: 'u1' });
  later(7_140_000);
  await client.getUser({ userId: 'u1' });
  await vi.waitFor(() => expect(issued).toBe(2));
  await vi.waitFor(async () => {
    server.received.length = 0;
    await client.getUser({ userId: 'u1' });
    expect(sent()).toEqual(['token-2']);
  });
});

it('keeps a token that is still good when renewing it fails', async () => {
  const client = new ManagementClient({ ...options, maxRetries: 0 });
  await client.getUser({ userId: 'u1' });
  const { answer } = server;
  server.answer = (request, response) =>
    request.url === tokenPath ? json(response, { statusCode: 503, message: 'later' }) : answer(request, response);
  later(7_199_000);
  expect(await client.getUser({ userId: 'u1' })).toEqual({ statusCode: 200 });
  later(2000);
  expect(await rejection(client.getUser({ userId: 'u1' }))).toMatchObject({
    operationId: 'getManagementToken',
    statusCode: 503,
  });
});

it('asks no more than every 5 seconds while an early renewal fails', async () => {
  const client = new ManagementClient({ ...options, maxRetries: 0 });
  await client.getUser({ userId: 'u1' });
  const { answer } = server;
  server.answer = (request, response) =>
    request.url === tokenPath ? json(response, { statusCode: 503, message: 'later' }) : answer(request, response);
  const renewals = (): number => sent().filter((one) => one === 'get token').length - 1;
  later(7_141_000);
  await client.getUser({ userId: 'u1' });
  await vi.waitFor(() => expect(renewals()).toBe(1));
  // Time for the failure to arrive.
  await client.getUser({ userId: 'u1' });
  await client.getUser({ userId: 'u1' });
  expect(renewals()).toBe(1);
  later(5_000);
  await client.getUser({ userId: 'u1' });
  await vi.waitFor(() => expect(renewals()).toBe(2));
});

it.each([undefined, null, 0, -1, 'soon'])(
  'keeps a token whose lifetime reads %o for ten minutes',
  async (expires_in) => {
    const { answer } = server;
    server.answer = (request, response) => {
      if (request.url !== tokenPath) return answer(request, response);
      valid.push('token');
      json(response, { statusCode: 200, message: 'ok', data: { access_token: 'token', expires_in } });
    };
    const client = new ManagementClient(options);
    for (const wait of [0, 0, 539_000, 61_000]) {
      later(wait);
      await client.getUser({ userId: 'u1' });
    }
    expect(sent()).toEqual(['get token', 'token', 'token', 'token', 'get token', 'token']);
  },
);

it('makes no more of a failing exchange than its own attempts, and tells how many', async () => {
  server.answer = (_, response) => {
    response.setHeader('retry-after', '0.01');
    json(response, { statusCode: 503, message: 'down' });
  };
  const error = await rejection(new ManagementClient(options).getUser({ userId: 'u1' }));
  expect(error).toMatchObject({ operationId: 'getManagementToken', statusCode: 503, attempts: 3 });
  expect(sent()).toEqual(['get token', 'get token', 'get token']);
});

it('a hundred calls at once share one exchange, and one renewal when all are refused', async () => {
  const client = new ManagementClient(options);
  const calls = async (): Promise<unknown[]> =>
    Promise.all(Array.from({ length: 100 }, () => client.getUser({ userId: 'u1' })));
  await calls();
  expect(sent().filter((one) => one === 'get token')).toHaveLength(1);
  server.received.length = 0;
  valid = [];
  expect(await calls()).toEqual(Array.from({ length: 100 }, () => ({ statusCode: 200 })));
  expect(sent().filter((one) => one === 'get token')).toHaveLength(1);
  expect(sent().filter((one) => one === 'token-1')).toHaveLength(100);
  expect(sent().filter((one) => one === 'token-2')).toHaveLength(100);
});

it.each([
  ['a ManagementClient', (): ManagementClient => new ManagementClient(options)],
  ['a client for functions', () => createManagementClient(options)],
])('a copy of %s uses the token as long as it is for the same', async (_, make) => {
  const client = make();
  await getUser(client, { userId: 'u1' });
  const patient = client.withOptions({ timeout: 60_000, headers: { 'x-trace': '1' } });
  await getUser(patient, { userId: 'u1' });
  await getUser(patient.withOptions({ lang: 'en-US' }), { userId: 'u1' });
  expect(sent()).toEqual(['get token', 'token-1', 'token-1', 'token-1']);
  const ended = client.withOptions({ signal: AbortSignal.abort() });
  expect(await rejection(getUser(ended, { userId: 'u1' }))).toMatchObject({ code: 'abort_error' });
  expect(sent()).toHaveLength(4);
  await getUser(client.withOptions({ accessKeyId: 'another-pool' }), { userId: 'u1' });
  expect(sent().slice(4)).toEqual(['get token', 'token-2']);
  await getUser(client.withOptions({ host: server.url }), { userId: 'u1' });
  expect(sent().slice(6)).toEqual(['get token', 'token-3']);
});

it('the deadline of a client ends its calls, not the exchange that copies of it wait for', async () => {
  const { answer } = server;
  let release = (): void => undefined;
  server.answer = (request, response) => {
    release = () => answer(request, response);
    server.answer = answer;
  };
  const hasty = new ManagementClient({ ...options, deadline: 500 });
  const patient = hasty.withOptions({ deadline: undefined });
  const failed = rejection(hasty.getUser({ userId: 'u1' }));
  const call = patient.getUser({ userId: 'u1' }).withResponse();
  expect(await failed).toMatchObject({ code: 'timeout_error' });
  release();
  expect((await call).data).toEqual({ statusCode: 200 });
  expect(sent()).toEqual(['get token', 'token-1']);
});

it('a refusal that arrives late does not throw away the token that came of an earlier one', async () => {
  const client = new ManagementClient(options);
  await client.getUser({ userId: 'u1' });
  valid = [];
  const { answer } = server;
  let release = (): void => undefined;
  server.answer = (request, response) => {
    if (!request.url.includes('late') || request.headers.authorization !== 'token-1') return answer(request, response);
    release = () => json(response, { statusCode: 401, message: 'expired' });
  };
  const late = client.getUser({ userId: 'late' });
  await client.getUser({ userId: 'u1' });
  await vi.waitFor(() => expect(sent().filter((one) => one === 'token-1')).toHaveLength(3));
  release();
  expect(await late).toEqual({ statusCode: 200 });
  expect(issued).toBe(2);
});

it('asks once more after a 401, a write too, and no more than once', async () => {
  const client = new ManagementClient(options);
  await client.deleteUsersBatch({ userIds: ['u1'] });
  const { answer } = server;
  server.answer = (request, response) => {
    answer(request, response);
    valid = [];
  };
  valid = [];
  server.received.length = 0;
  const error = await rejection(client.deleteUsersBatch({ userIds: ['u1'] }));
  expect(error).toMatchObject({ statusCode: 401, attempts: 2 });
  expect(sent()).toEqual(['token-1', 'get token', 'token-2']);
});

it('a call that ends early leaves the exchange to the others', async () => {
  const client = new ManagementClient(options);
  const controller = new AbortController();
  const [first, second] = [
    rejection(client.getUser({ userId: 'u1' }, { signal: controller.signal })),
    client.getUser({ userId: 'u1' }),
  ];
  controller.abort();
  expect(await first).toMatchObject({ code: 'abort_error' });
  expect(await second).toEqual({ statusCode: 200 });
  expect(sent()).toEqual(['get token', 'token-1']);
});

it('tells of a wrong key without the secret', async () => {
  server.answer = (_, response) => json(response, { statusCode: 401, message: 'no such key' });
  const error = await rejection(new ManagementClient(options).getUser({ userId: 'u1' }));
  expect(error).toMatchObject({ operationId: 'getManagementToken', statusCode: 401, attempts: 1 });
  expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('s3cret');
});
