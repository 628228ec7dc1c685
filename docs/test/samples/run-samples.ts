// A process of its own that runs samples one after the other against the mock. Standard input has the files' paths as
// JSON; standard output gets a line of JSON for each: `{ path, output, error }`.
import { readFileSync, writeFileSync } from 'node:fs';
import { Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { knownCredentials, startMock } from '@genauth/mock';
import { appOrigin, logIn } from './log-in.ts';

/** Milliseconds: time enough for a call, its retries, and a login. */
const patience = 20_000;

const write = process.stdout.write.bind(process.stdout);
const paths: readonly string[] = JSON.parse(await text(process.stdin));
const mock = await startMock();

// The default host cannot be seen in a sample, so that it is told apart by who sends to it.
const { fetch } = globalThis;
globalThis.fetch = (input, init) =>
  fetch(typeof input === 'string' ? input.replace('https://api.authing.cn', mock.url) : input, init);
Object.assign(process.env, {
  GENAUTH_ACCESS_KEY_ID: knownCredentials.accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: knownCredentials.accessKeySecret,
  GENAUTH_USER_POOL_ID: knownCredentials.userPoolId,
  GENAUTH_APP_ID: knownCredentials.appId,
  GENAUTH_APP_SECRET: knownCredentials.appSecret,
  GENAUTH_APP_HOST: mock.url,
  GENAUTH_ACCESS_TOKEN: knownCredentials.accessToken,
  GENAUTH_SOCKET_URI: mock.eventsUrl,
});

let output = '';
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[name] = (...values: readonly unknown[]) => {
    const texts = values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 9 })));
    output += `${texts.join(' ')}\n`;
  };
}
let escaped: unknown;
process.on('unhandledRejection', (reason) => {
  escaped = reason;
});
const servers: Server[] = [];
const { listen } = Server.prototype;
Server.prototype.listen = function (this: Server, ...values: readonly unknown[]) {
  servers.push(this);
  return Reflect.apply(listen, this, values);
};

for (const path of paths) {
  output = '';
  escaped = undefined;
  mock.reset();
  const error: unknown = await run(path).catch((reason: unknown) => reason ?? 'rejected');
  const wrong = error ?? escaped;
  write(`${JSON.stringify({ path, output, error: wrong === undefined ? undefined : inspect(wrong) })}\n`);
}
process.exit();

async function run(path: string): Promise<void> {
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(new Error(`did not end in ${patience} ms`)), patience);
  try {
    await Promise.race([timer.promise, perform(path)]);
    // What a sample starts and does not wait for has to go well too.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    clearTimeout(timeout);
    for (const server of servers.splice(0)) server.close();
  }
}

async function perform(path: string): Promise<void> {
  // Names that stand for the reader's own lead to this machine.
  const code = readFileSync(path, 'utf8')
    .replaceAll(/https:\/\/[\w-]+\.authing\.cn/g, mock.url)
    .replaceAll('https://portal.halden.example', appOrigin);
  writeFileSync(path, code);
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
  if (servers.length > 0 && code.includes('/login')) return expectPage(await logIn((request) => fetch(request)));
  const { login, callback } = module;
  if (isApp(login) && isApp(callback)) {
    expectPage(await logIn((request) => (new URL(request.url).pathname === '/login' ? login : callback)(request)));
  }
}

function isApp(value: unknown): value is (request: Request) => Promise<Response> {
  return typeof value === 'function';
}

function expectPage({ status }: Response): void {
  if (status >= 400) throw new Error(`the login ended in HTTP status ${status}`);
}
