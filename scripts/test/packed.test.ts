import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLoopback } from '../../packages/core/test/loopback.ts';

const root = join(import.meta.dirname, '..', '..');
const project = mkdtempSync(join(tmpdir(), 'packed-'));
const server = await startLoopback();
const packages = ['core', 'management', 'authentication', 'contract', 'mock'];

/** Runs a command in the project, while this process goes on serving. */
async function run(command: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, HOST: server.url };
  const { stdout } = await promisify(execFile)(command, args, { cwd: project, env });
  return stdout;
}

beforeAll(() => {
  const own = packages.map((name) => [`@genauth/${name}`, pack(join(root, 'packages', name, 'dist'))] as const);
  // What they depend on, packed from here so that no network is needed.
  const folders = packages.flatMap((name) => dependenciesOf(join(root, 'packages', name), 'node_modules'));
  const others = [...new Map(folders)].map(([name, folder]) => [name, wrap(folder)] as const);
  const tarballs = [...own, ...others];
  const manifest = { name: 'app', private: true, type: 'module', dependencies: Object.fromEntries(tarballs) };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund'], { cwd: project });
});

/** The packages of the registry that a package depends on, and those that they depend on, with their folders. */
function dependenciesOf(folder: string, place: string): readonly (readonly [name: string, folder: string])[] {
  const { dependencies = {} }: { dependencies?: object } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return Object.keys(dependencies)
    .filter((name) => !name.startsWith('@genauth/'))
    .flatMap((name) => {
      const found = realpathSync(join(folder, place, name));
      // Packages lie beside what they depend on.
      return [[name, found] as const, ...dependenciesOf(found, '..')];
    });
}

/** Packs a package that was installed, as it lies there. */
function wrap(folder: string): string {
  const filename = `${basename(folder)}.tgz`;
  execFileSync('tar', ['-czf', join(project, filename), '-C', dirname(folder), basename(folder)]);
  return `file:${filename}`;
}

/** Packs what is to be published. Gives what a manifest says to install it. */
function pack(folder: string): string {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project, folder];
  const [{ filename }]: [{ filename: string }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  return `file:${filename}`;
}

afterAll(() => rmSync(project, { recursive: true }));

const program = `
const client = new ManagementClient({ accessKeyId: 'id', accessKeySecret: 'secret', host: process.env.HOST });
const app = new AuthenticationClient({ appId: 'app', appHost: process.env.HOST, accessToken: 'token' });
const run = async () => {
  const user = await client.getUser({ userId: 'ada' });
  const profile = await app.getProfile();
  const mfa = await getUserMfaInfo(createManagementClient({ accessKeyId: 'id', accessKeySecret: 'secret', host: process.env.HOST }), { userId: 'ada' });
  const refused = await app.verifyIdToken('no.token').catch((error) => error.reason);
  console.log(user.statusCode, profile.statusCode, mfa.statusCode, refused);
};
`;

test('an ES module imports the packed packages and calls them', async () => {
  const imports = `import { createManagementClient, getUserMfaInfo, ManagementClient } from '@genauth/management';
import { AuthenticationClient } from '@genauth/authentication';`;
  writeFileSync(join(project, 'app.mjs'), `${imports}${program}await run();\n`);
  expect(await run('node', 'app.mjs')).toBe('200 200 200 malformed\n');
});

test('a CommonJS module requires them', async () => {
  const imports = `const { createManagementClient, getUserMfaInfo, ManagementClient } = require('@genauth/management');
const { AuthenticationClient } = require('@genauth/authentication');`;
  writeFileSync(join(project, 'app.cjs'), `${imports}${program}run();\n`);
  expect(await run('node', 'app.cjs')).toBe('200 200 200 malformed\n');
});

test.each(['node16', 'bundler'])('TypeScript finds their types with moduleResolution %s', async (moduleResolution) => {
  writeFileSync(
    join(project, 'typed.ts'),
    `import { ApiError, isApiError, ManagementClient, type Models } from '@genauth/management';
import type { UserMfaRespDto } from '@genauth/management';
import { AuthenticationClient, isMfaRequired, isTokenError } from '@genauth/authentication';
import type { paths } from '@genauth/contract/management';

export type Path = keyof paths & '/api/v3/get-user';
export async function mfa(client: ManagementClient): Promise<UserMfaRespDto> {
  const { data }: Models.UserMfaSingleRespDto = await client.getUserMfaInfo({ userId: 'ada' });
  return data;
}
// @ts-expect-error: the user is missing
export const wrong = (client: ManagementClient) => client.getUserMfaInfo({});
export const login = async (request: Request, headers: Headers): Promise<string | undefined> => {
  const app = new AuthenticationClient({ appId: 'app', appHost: 'https://app.example' });
  return (await app.handleRedirectCallback(request, headers)).claims?.sub;
};
export const factors = (error: unknown) => (isMfaRequired(error) ? error.data.applicationMfa : isTokenError(error, 'nonce'));
export const code = (error: unknown) => (isApiError(error, 2004) ? error.apiCode : error instanceof ApiError);
`,
  );
  const module = moduleResolution === 'node16' ? 'node16' : 'esnext';
  const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom', '--types', ''];
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const args = [...options, '--module', module, '--moduleResolution', moduleResolution, 'typed.ts'];
  await expect(run(tsc, ...args)).resolves.toBe('');
});

test('the bundled documents come along as JSON and as YAML', async () => {
  const text = `import document from '@genauth/contract/management/openapi.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const yaml = readFileSync(fileURLToPath(import.meta.resolve('@genauth/contract/management/openapi.yaml')), 'utf8');
console.log(document.openapi, Object.keys(document.paths).includes('/api/v3/get-user'), yaml.split('\\n')[0]);\n`;
  writeFileSync(join(project, 'contract.mjs'), text);
  expect(await run('node', 'contract.mjs')).toBe('3.1.0 true openapi: 3.1.0\n');
});

test('the mock runs from its package, in an ES module, in CommonJS and as a program', async () => {
  const body = (load: string): string => `${load}
const run = async () => {
  const mock = await startMock();
  const client = new ManagementClient({ ...knownCredentials, host: mock.url });
  console.log((await client.getUser({ userId: '6745c0de0a1b2c3d4e5f6001' })).data.name);
  await mock.close();
};
run();
`;
  writeFileSync(
    join(project, 'mocked.mjs'),
    body(`import { ManagementClient } from '@genauth/management';
import { knownCredentials, startMock } from '@genauth/mock';`),
  );
  writeFileSync(
    join(project, 'mocked.cjs'),
    body(`const { ManagementClient } = require('@genauth/management');
const { knownCredentials, startMock } = require('@genauth/mock');`),
  );
  expect(await run('node', 'mocked.mjs')).toBe('Ada Lind\n');
  expect(await run('node', 'mocked.cjs')).toBe('Ada Lind\n');
  expect(await run('npx', '--offline', 'genauth-mock', '--help')).toMatch(/^Usage: genauth-mock /);
});
