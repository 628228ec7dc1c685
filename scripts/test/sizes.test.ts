import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const built = (path: string): string => join(root, 'packages', path);
/** Packages as applications find them. */
const alias = {
  '@genauth/core/codegen': built('core/dist/shared.js'),
  '@genauth/core/parts': built('core/dist/shared.js'),
  '@genauth/core': built('core/dist/index.js'),
  '@genauth/management': built('management/dist/index.js'),
  '@genauth/authentication': built('authentication/dist/index.js'),
};

/** Bytes of a program with all that it needs from the start, bundled, minified and gzipped. */
async function sizeOf(name: string, program: string): Promise<number> {
  const input = join(folder, `${name}.js`);
  writeFileSync(input, program);
  const bundle = await rolldown({ input, platform: 'neutral', resolve: { alias }, external: ['jose', 'oauth4webapi'] });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

test.each([
  [
    'one operation with its transport',
    4096,
    `import { createClient } from '@genauth/core';
export const get = (params) => createClient({ baseUrl: 'https://api.example' })
  .request({ operationId: 'getUser', method: 'GET', path: '/api/v3/get-user' }, params);`,
  ],
  [
    'one signed operation',
    5300,
    `import { createManagementClient, getUser } from '@genauth/management';
export const get = (options, params) => getUser(createManagementClient(options), params);`,
  ],
  [
    'every operation of the management API',
    30_000,
    `import { ManagementClient } from '@genauth/management';
export const client = (options) => new ManagementClient(options);`,
  ],
  [
    'every operation of the authentication API',
    27_000,
    `import { AuthenticationClient } from '@genauth/authentication';
export const client = (options) => new AuthenticationClient(options);`,
  ],
])('%s is at most %i bytes, minified and gzipped', async (name, most, program) => {
  const size = await sizeOf(name.replaceAll(' ', '-'), program);
  expect(size).toBeLessThanOrEqual(most);
  // A bundle that lost its contents would be small as well.
  expect(size).toBeGreaterThan(most / 2);
});

test.each(['management', 'authentication'])(
  'a program that calls one method of %s costs the compiler little',
  (name) => {
    const types = join(root, 'packages', name, 'dist', 'index.d.ts').replaceAll('\\', '/');
    const core = join(root, 'packages', 'core', 'dist');
    const [client, options, call] =
      name === 'management'
        ? ['ManagementClient', "{ accessKeyId: '', accessKeySecret: '' }", "getUserMfaInfo({ userId: '' })"]
        : ['AuthenticationClient', "{ appId: '', appHost: '' }", 'getProfile()'];
    writeFileSync(
      join(folder, `${name}.ts`),
      `import { ${client} } from '@genauth/${name}';\nexport const { data } = await new ${client}(${options}).${call};\n`,
    );
    const paths = {
      [`@genauth/${name}`]: [types],
      '@genauth/core': [join(core, 'index.d.ts')],
      '@genauth/core/*': [join(core, '*.d.ts')],
    };
    const compilerOptions = { target: 'es2024', module: 'esnext', moduleResolution: 'bundler', strict: true, paths };
    const config = join(folder, `${name}.json`);
    writeFileSync(
      config,
      JSON.stringify({
        compilerOptions: { ...compilerOptions, types: [], skipLibCheck: true, noEmit: true },
        files: [`${name}.ts`],
      }),
    );
    const tsc = createRequire(join(root, 'generator', 'package.json')).resolve('typescript/bin/tsc');
    const report = execFileSync(process.execPath, [tsc, '-p', config, '--extendedDiagnostics'], { encoding: 'utf8' });
    const [, instantiations = ''] = /Instantiations:\s+(\d+)/.exec(report) ?? [];
    expect(Number(instantiations)).toBeLessThan(1000);
    expect(Number(instantiations)).toBeGreaterThan(0);
  },
);
