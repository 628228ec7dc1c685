// A process of its own that runs samples one after the other against the mock. Standard input has the samples to run as
// JSON; standard output gets a line of JSON for each: `{ path, output, error }`.
import { readFileSync, writeFileSync } from 'node:fs';
import { Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { knownCredentials, startMock } from '@genauth/mock';
import { deliverEvent, webhookSecret } from './deliver-event.ts';
import { appOrigin, logIn } from './log-in.ts';
import type { App } from './log-in.ts';

/** A sample to run. */
export interface SampleToRun {
  /** Absolute. */
  readonly path: string;
  /** Files that answer the requests of an application that has one for each path: `/login` → path of the file. */
  readonly routes: Readonly<Record<string, string>>;
}

/** Milliseconds: time enough for a call, its retries, and a login. */
const patience = 20_000;

const write = process.stdout.write.bind(process.stdout);
const samples: readonly SampleToRun[] = JSON.parse(await text(process.stdin));
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
  GENAUTH_WEBHOOK_SECRET: webhookSecret,
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

for (const sample of samples) placeHosts(sample.path);
for (const sample of samples) {
  const { path } = sample;
  output = '';
  escaped = undefined;
  mock.reset();
  const error: unknown = await run(sample).catch((reason: unknown) => reason ?? 'rejected');
  const wrong = error ?? escaped;
  write(`${JSON.stringify({ path, output, error: wrong === undefined ? undefined : inspect(wrong) })}\n`);
}
process.exit();

/** Names that stand for the reader's own lead to this machine. */
function placeHosts(path: string): void {
  const code = readFileSync(path, 'utf8')
    .replaceAll(/https:\/\/[\w-]+\.authing\.cn/g, mock.url)
    .replaceAll('https://portal.halden.example', appOrigin);
  writeFileSync(path, code);
}

async function run(sample: SampleToRun): Promise<void> {
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(new Error(`did not end in ${patience} ms`)), patience);
  try {
    await Promise.race([timer.promise, perform(sample)]);
    // What a sample starts and does not wait for has to go well too.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    clearTimeout(timeout);
    for (const server of servers.splice(0)) server.close();
  }
}

async function perform({ path, routes }: SampleToRun): Promise<void> {
  const module = await importFile(path);
  const isRouted = Object.keys(routes).length > 0;
  const app = isRouted ? await routedApp(routes) : appOf(module);
  const code = readFileSync(path, 'utf8');
  const has = (route: string): boolean => (isRouted ? route in routes : code.includes(route));
  if (app && has('/login')) await logIn(app, has('/logout'));
  if (app && has('WebhookPayload')) await deliverEvent();
}

/** The application that a sample is: a server that listens, or what it exports for others to start. */
function appOf(module: Readonly<Record<string, unknown>>): App | undefined {
  if (servers.length > 0) return (request) => fetch(request);
  const { default: app } = module;
  return typeof app === 'object' && app !== null && 'fetch' in app && isApp(app.fetch) ? app.fetch : undefined;
}

/** An application whose files each export what answers requests for one path. */
async function routedApp(routes: SampleToRun['routes']): Promise<App> {
  const modules = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [path, file] of Object.entries(routes)) modules.set(path, await importFile(file));
  return (request) => {
    const answer = modules.get(new URL(request.url).pathname)?.[request.method];
    return isApp(answer) ? answer(request) : new Response(null, { status: 404 });
  };
}

async function importFile(path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(pathToFileURL(path).href);
}

function isApp(value: unknown): value is App {
  return typeof value === 'function';
}
