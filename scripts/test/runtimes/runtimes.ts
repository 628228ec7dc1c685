import { execFile, spawn } from 'node:child_process';
import { realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { chromiumPath } from '../../chromium.ts';
import { startSuiteServer } from './suite-server.ts';

/** Where the calls go to. */
export type Urls = Readonly<Record<'api' | 'elsewhere' | 'closed', string>>;

/** Makes the calls in one runtime and gives what came of them. */
export type Run = (project: string, urls: Urls) => Promise<unknown>;

const { platform, arch } = process;
const require = createRequire(import.meta.url);

/** A file of one of the packages, for this platform, that a runtime's package depends on. */
function binary(runtime: string, path: string): string {
  return createRequire(realpathSync(require.resolve(`${runtime}/package.json`))).resolve(path);
}

function command(path: () => string, ...args: readonly string[]): Run {
  return async (project, urls) => {
    const all = [...args, join(project, 'main.js'), JSON.stringify(urls)];
    const { stdout } = await promisify(execFile)(path(), all, { cwd: project, timeout: 50_000 });
    return JSON.parse(stdout);
  };
}

/** One file with all that an entry of the project imports. */
async function bundle(project: string, entry: string, conditionNames: string[]): Promise<string> {
  const input = join(project, entry);
  const build = await rolldown({
    input,
    platform: 'browser',
    resolve: { conditionNames: [...conditionNames, 'import'] },
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return output[0].code;
}

const inChromium: Run = async (project, urls) => {
  const page = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';
  const files = { '/': page, '/favicon.ico': '', '/page.js': await bundle(project, 'page.js', ['browser']) };
  // Another origin than the API's.
  const pages = await startSuiteServer(files);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.goto(pages.url, { waitUntil: 'load' });
    return await tab.evaluate(`runSuite(${JSON.stringify(urls)})`);
  } finally {
    await browser.close();
    pages.stop();
  }
};

const workerdConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.js")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

const inWorkerd: Run = async (project, urls) => {
  writeFileSync(join(project, 'worker.bundle.js'), await bundle(project, 'worker.js', ['workerd', 'worker']));
  writeFileSync(join(project, 'config.capnp'), workerdConfig);
  const path = binary('workerd', `@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}/bin/workerd`);
  const child = spawn(path, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const port = await listeningPort(child.stdio[3]);
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(urls) });
    return await response.json();
  } finally {
    child.kill();
  }
};

/** Reads what workerd tells its parent. */
async function listeningPort(control: unknown): Promise<number> {
  if (!isReadable(control)) throw new Error('no pipe');
  for await (const line of createInterface({ input: control })) {
    const { event, port }: { event: string; port: number } = JSON.parse(line);
    if (event === 'listen') return port;
  }
  throw new Error('workerd did not start');
}

function isReadable(value: unknown): value is Readable {
  return typeof value === 'object' && value !== null && 'pipe' in value;
}

const bun = (): string => binary('bun', `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun`);
const deno = (): string => binary('deno', `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}/deno`);
const node = (major: number): string => join(import.meta.dirname, 'node_modules', `node-${major}`, 'bin', 'node');

/** The runtimes that the clients are for. */
export const runtimes: Readonly<Record<string, Run>> = {
  'Node.js 22': command(() => node(22)),
  'Node.js 24': command(() => process.execPath),
  'Node.js 26': command(() => node(26)),
  Bun: command(bun),
  Deno: command(deno, 'run', '--allow-net', '--allow-read', '--allow-env', '--no-prompt'),
  workerd: inWorkerd,
  Chromium: inChromium,
};
