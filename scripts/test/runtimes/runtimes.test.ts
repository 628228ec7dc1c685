import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closedPort } from '../../../packages/core/test/loopback.ts';
import { runtimes } from './runtimes.ts';
import { startSuiteServer } from './suite-server.ts';

const packages = join(import.meta.dirname, '..', '..', '..', 'packages');
const project = mkdtempSync(join(tmpdir(), 'runtimes-'));
const modules = join(project, 'node_modules');
mkdirSync(modules);
for (const name of ['core', 'management', 'authentication']) {
  cpSync(join(packages, name, 'dist'), join(modules, '@genauth', name), { recursive: true });
}
for (const name of ['jose', 'oauth4webapi']) {
  symlinkSync(join(packages, 'authentication', 'node_modules', name), join(modules, name));
}
for (const file of ['suite.js', 'main.js', 'page.js', 'worker.js'])
  cpSync(join(import.meta.dirname, file), join(project, file));
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');

const strays: string[] = [];
const elsewhere = createServer(({ url = '' }, response) => response.end(strays.push(url) && 'stray'));
await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
const address = elsewhere.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const server = await startSuiteServer();
const urls = { api: server.url, elsewhere: `http://127.0.0.1:${port}/stray`, closed: await closedPort() };

afterAll(() => {
  server.stop();
  elsewhere.close();
  rmSync(project, { recursive: true });
});

const events = [1, 2, 1].map((n) => ({ code: 'authing.user.login', n }));

/** What comes of the calls. */
const usual = {
  'a signed call': { userId: 'Åse & co', signed: true },
  'a signed POST': { signed: true, sent: { username: 'åse', options: { keepPassword: true } } },
  'a signed call by other means': { userId: 'ada', signed: true },
  'a call with an access token': { userId: 'ada', authorization: 'pool-token', pool: 'key-id' },
  'a call for a signed-in user': { authorization: 'user-token', appId: 'app-id' },
  'a POST after 503': { attempts: 2, status: 200, message: 'ok' },
  'a timeout': 'TimeoutError: getUser (GET /api/v3/get-user): no complete answer in 200 ms, see option timeout',
  'an abort': { aborted: true },
  'all pages': ['ada', 'bo', 'cy', 'di', 'eva'],
  'a failure of the API': {
    kinds: [true, true, true],
    statusCode: 404,
    apiCode: 2004,
    httpStatus: 200,
    requestId: 'request-1',
    attempts: 1,
  },
  'no JSON':
    'DecodeError: getUser (GET /api/v3/get-user): expected envelope, got HTTP 200, text/html, 3 characters. Check the host.',
  'a redirect within the origin': { userId: 'here', authorization: 'pool-token', pool: 'key-id' },
  'a redirect to elsewhere':
    'RedirectError: getUser (GET /api/v3/get-user): refused a redirect to http://… Check the host.',
  'a closed port': { kind: true, refused: true, attempts: 1 },
  'a secret in the query of a call that fails': { failed: true, shown: false },
  'an upload': { folder: 'notes', name: 'note.txt', type: 'text/plain', text: 'Zażółć' },
  'what cannot be sent':
    'ConfigurationError: getUser (GET /api/v3/get-user): parameter "userId" must be text, number, boolean or date',
  'an ID token that is none': 'TokenError: ID token refused: it is no signed JWT. Pass it on as the provider gave it.',
  'events of the user pool': events,
  'events that a server has elsewhere':
    'ConnectionError: subscribe (GET /events/v1/management/sub): no complete answer from ws://… the handshake failed. Check host and network.',
  'events for a signed-in user': events,
  'events for nobody':
    'ApiError: subscribe (GET /events/v1/authentication/sub): statusCode 401: expired. Sign in again or refresh the token; on the management side, check the access key ID and secret.',
};

const noDate = 'signatures need a date header, which browsers do not send: see option authentication';
const noHeaders =
  'ConfigurationError: the WebSocket of this runtime cannot send the authorization header: ' +
  'subscribe from a server, or give one that can, see option webSocket';
const noPlace = 'RedirectError: getUser (GET /api/v3/get-user): refused a redirect to elsewhere. Check the host.';

/** Where a runtime differs. */
const different: Readonly<Record<string, object>> = {
  // It adds the charset to the type of a file made from text.
  Bun: { 'an upload': { ...usual['an upload'], type: 'text/plain;charset=utf-8' } },
  // Neither it nor a browser says why there is no answer.
  workerd: { 'a closed port': { ...usual['a closed port'], refused: false } },
  Chromium: {
    'a closed port': { ...usual['a closed port'], refused: false },
    // The header `date` belongs to the browser.
    'a signed call': `ConfigurationError: getUser (GET /api/v3/get-user): ${noDate}`,
    'a signed POST': `ConfigurationError: createUser (POST /api/v3/create-user): ${noDate}`,
    // Means that belong to the caller are left to do as they can.
    'a signed call by other means': { userId: 'ada', signed: false },
    // Pages do not get to see where a redirect leads, so none is followed.
    'a redirect within the origin': noPlace,
    'a redirect to elsewhere': noPlace,
    // The headers of a WebSocket belong to the browser, too.
    'events of the user pool': noHeaders,
    'events that a server has elsewhere': noHeaders,
  },
};

it.each(Object.entries(runtimes))('every call comes to the same in %s', async (name, run) => {
  expect(await run(project, urls)).toEqual({ ...usual, ...different[name] });
  expect(strays).toEqual([]);
});
