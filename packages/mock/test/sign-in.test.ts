import { AuthenticationClient } from '@genauth/authentication';
import { ManagementClient } from '@genauth/management';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { knownCredentials, startMock } from '../src/index.ts';

const mock = await startMock();
const { accessToken: _token, ...application } = knownCredentials;
const client = new AuthenticationClient({ ...application, appHost: mock.url });
const management = new ManagementClient({ ...knownCredentials, host: mock.url });
const password = knownCredentials.password;

beforeEach(() => mock.reset());
afterAll(() => mock.close());

const signIn = (account: string, given: string = password) =>
  client.signInByCredentials({ connection: 'PASSWORD', passwordPayload: { account, password: given } });

test('a sign-in gives tokens that further calls go with', async () => {
  const { data } = await signIn('ada.lind@halden.example');
  const user = client.withOptions({ accessToken: data.access_token });
  const profile = await user.getProfile();
  expect(profile.data.name).toBe('Ada Lind');
});

test('without a token, nobody is signed in', async () => {
  await expect(client.getProfile()).rejects.toMatchObject({ statusCode: 401, apiCode: 2020 });
});

test.each([
  ['ada.lind', 'wrong'],
  ['nobody', password],
])('%s cannot sign in with %s', async (account, given) => {
  await expect(signIn(account, given)).rejects.toMatchObject({ statusCode: 403, apiCode: 2333 });
});

test.each([
  ['mei.chen', 1635],
  ['tomas.rey', 1636],
])('%s has to pass a second factor, and does', async (account, apiCode) => {
  const failed: unknown = await signIn(account).catch((error: unknown) => error);
  expect(failed).toMatchObject({ statusCode: 499, apiCode, data: { username: account } });
  const { mfaToken }: { mfaToken?: string } = Object(Reflect.get(Object(failed), 'data'));
  const waiting = client.withOptions({ accessToken: mfaToken });
  await expect(client.verifyMfaToken({ token: mfaToken ?? '' })).resolves.toMatchObject({ active: true });
  await expect(waiting.mfaOtpVerify({ totp: '000000' })).resolves.toMatchObject({ data: { verified: false } });
  await expect(waiting.getProfile()).rejects.toMatchObject({ apiCode: 2020 });
  await expect(waiting.mfaOtpVerify({ totp: '123456' })).resolves.toMatchObject({ data: { verified: true } });
  await expect(signIn(account)).resolves.toMatchObject({ statusCode: 200 });
});

test('who signs up signs in, and an administrator finds them', async () => {
  const passwordPayload = { email: 'noor.haas@halden.example', password: 'a-password-of-her-own' };
  const { data } = await client.signUp({ connection: 'PASSWORD', passwordPayload });
  await expect(signIn(passwordPayload.email, passwordPayload.password)).resolves.toMatchObject({ statusCode: 200 });
  await expect(signIn(passwordPayload.email)).rejects.toMatchObject({ apiCode: 2333 });
  const found = await management.getUser({ userId: data.userId });
  expect(found.data.email).toBe(passwordPayload.email);
  await expect(client.signUp({ connection: 'PASSWORD', passwordPayload })).rejects.toMatchObject({ statusCode: 409 });
});

test('who changes their profile sees it changed', async () => {
  const user = client.withOptions({ accessToken: knownCredentials.accessToken });
  await user.updateProfile({ nickname: 'Lovelace' });
  await expect(user.getProfile()).resolves.toMatchObject({ data: { name: 'Ada Lind', nickname: 'Lovelace' } });
});

test('an application that is unknown cannot call', async () => {
  const stranger = client.withOptions({ appId: '6745c0de0a1b2c3d4e5fa999' });
  await expect(stranger.getCountryList()).rejects.toMatchObject({ statusCode: 404, apiCode: 2011 });
});
