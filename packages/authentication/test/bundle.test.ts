import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';

const index = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const entry = '\0entry';

interface Bundle {
  /** Modules that an application's start loads. */
  readonly atStart: string;
  /** Modules that are loaded when a flow first needs them. */
  readonly later: string;
}

/** Bundles a program against this package as an application would. */
async function bundle(program: string): Promise<Bundle> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? program.replace('@genauth/authentication', index) : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  const chunks = output.filter((one) => one.type === 'chunk');
  const modules = (isAtStart: boolean): string =>
    chunks.flatMap((one) => (one.isDynamicEntry === isAtStart ? [] : one.moduleIds)).join('\n');
  return { atStart: modules(true), later: modules(false) };
}

it('a program that calls plain operations holds nothing of the flows', async () => {
  const { atStart, later } = await bundle(`
    import { createAuthenticationClient, getProfile } from '@genauth/authentication';
    globalThis.run = (options) => getProfile(createAuthenticationClient(options));`);
  expect(atStart).toContain('create-authentication-client.ts');
  expect(atStart + later).not.toMatch(
    /jose|oauth4webapi|sm-crypto|src\/(login|passwords|cas)\/|verify-token|key-source/,
  );
});

it('a program that sends the browser to a login holds no library', async () => {
  const { atStart, later } = await bundle(`
    import { buildAuthorizeUrl, createAuthenticationClient } from '@genauth/authentication';
    globalThis.run = (options) => buildAuthorizeUrl(createAuthenticationClient(options));`);
  expect(atStart).toContain('login/authorize-url.ts');
  expect(atStart + later).not.toMatch(/jose|oauth4webapi|sm-crypto|verify-token|key-source/);
});

it('the class loads the libraries when a flow first needs them', async () => {
  const { atStart, later } = await bundle(`
    import { AuthenticationClient } from '@genauth/authentication';
    globalThis.run = (options) => new AuthenticationClient(options);`);
  expect(atStart).toContain('login/handle-redirect-callback.ts');
  expect(atStart).not.toMatch(/node_modules/);
  expect(later).toMatch(/jose/);
  expect(later).toMatch(/oauth4webapi/);
  expect(atStart + later).not.toContain('sm-crypto');
});
