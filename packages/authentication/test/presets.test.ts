import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { startLoopback } from '../../core/test/loopback.ts';
import { callByName } from '../../core/test/operation-facts.ts';
import * as sdk from '../src/index.ts';

interface Preset {
  readonly operationId: string;
  readonly path: string;
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly example: Readonly<Record<string, unknown>>;
}

const server = await startLoopback();
const options = { appId: '6745c0de0a1b2c3d4e5fa001', appSecret: '1a2b3c', appHost: server.url };

/** Every preset of the contract, with the path of its operation. */
function presetsOf(): readonly Preset[] {
  const file = join(import.meta.dirname, '../../contract/src/generated/authentication/openapi.json');
  const { paths } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries<Record<string, { 'x-sdk-presets'?: Preset[] }>>(paths).flatMap(([path, item]) =>
    Object.values(item).flatMap((operation) =>
      (operation['x-sdk-presets'] ?? []).map((preset) => ({ ...preset, path })),
    ),
  );
}

/** What has to be in the body: pointer → value. */
function wanted({ fixed, parameters, example }: Preset): Readonly<Record<string, unknown>> {
  const given = Object.entries(example).map(([name, value]) => [parameters[name], value]);
  return { ...Object.fromEntries(given), ...fixed };
}

/** What is in a body: pointer → value, for everything that is no object. */
function leaves(value: unknown, pointer = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, `${pointer}/${name}`));
}

function check(preset: Preset): void {
  const { method, url, body } = server.received.at(-1) ?? { body: '' };
  expect([method, url]).toEqual(['POST', preset.path]);
  const proof = preset.path === '/api/v3/signin' ? { '/client_id': options.appId, '/client_secret': '1a2b3c' } : {};
  const flat = Object.entries(wanted(preset)).flatMap(([pointer, value]) => leaves(value, pointer));
  expect(Object.fromEntries(leaves(JSON.parse(body)))).toEqual({ ...proof, ...Object.fromEntries(flat) });
}

const presets = presetsOf();

test('there are twelve', () => {
  expect(presets.length).toBe(12);
});

describe.each(presets)('$operationId sends its example as $path wants it', (preset) => {
  test('as a method of the class', async () => {
    await callByName(new sdk.AuthenticationClient(options), preset.operationId, preset.example);
    check(preset);
  });

  test('as a function', async () => {
    const client = sdk.createAuthenticationClient(options);
    await callByName(sdk, preset.operationId, client, preset.example);
    check(preset);
  });
});

test('parameters and result have the types of the operation', () => {
  const client = new sdk.AuthenticationClient(options);
  expectTypeOf(client.signInByEmailPassword).parameter(0).toEqualTypeOf<sdk.SignInByEmailPasswordParams>();
  expectTypeOf<sdk.SignInByEmailPasswordParams>().toEqualTypeOf<{
    email: string;
    password: string;
    options?: sdk.SignInOptionsDto;
  }>();
  expectTypeOf(client.signInByEmailPassword).returns.toEqualTypeOf<sdk.ApiPromise<sdk.LoginTokenRespDto>>();
});
