import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { json, startLoopback } from '../../../core/test/loopback.ts';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient, rsaEncrypt } from '../../src/index.ts';

const server = await startLoopback();
const client = new AuthenticationClient({ appId: 'the-app', appHost: server.url });
const password = 'correct-horse-battery-1 Pässwörd 密码';

const pairs = [1024, 2048, 2052, 4096].map((modulusLength) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return { modulusLength, publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), privateKey };
});
const [{ publicKey, privateKey } = { publicKey: '', privateKey: '' }] = pairs;

/** What a server makes of it. */
function decrypt(key: typeof privateKey, text: string): string {
  return privateDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(text, 'base64')).toString();
}

beforeEach(() => {
  server.received.length = 0;
  server.answer = (_, response) => json(response, { rsa: { publicKey }, sm2: { publicKey: '04' } });
});

it('encrypts a password with the key of the server', async () => {
  expect(decrypt(privateKey, await client.encryptPassword(password))).toBe(password);
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/v3/system']);
});

it('takes the key out of an envelope too', async () => {
  server.answer = (_, response) => json(response, { statusCode: 200, message: 'ok', data: { rsa: { publicKey } } });
  expect(decrypt(privateKey, await client.encryptPassword(password))).toBe(password);
});

it('asks for no key that the caller has', async () => {
  expect(decrypt(privateKey, await client.encryptPassword(password, { publicKey }))).toBe(password);
  expect(server.received).toEqual([]);
});

it('says so when the server has no key', async () => {
  server.answer = (_, response) => json(response, {});
  expect(await rejection(client.encryptPassword(password))).toMatchObject({
    code: 'configuration_error',
    message: 'the server has no public key for rsa: leave passwordEncryptType out, TLS protects passwords',
  });
});

describe.each(pairs)('RSA with $modulusLength bits', (pair) => {
  it('any text up to the longest that fits', async () => {
    const longest = Math.ceil(pair.modulusLength / 8) - 11;
    for (const text of ['', '\0', 'a', password, 'x'.repeat(longest)]) {
      expect(decrypt(pair.privateKey, await rsaEncrypt(text, pair.publicKey))).toBe(text);
    }
    const error = await rejection(rsaEncrypt('s3cret'.padEnd(longest + 1), pair.publicKey));
    expect(error).toMatchObject({
      code: 'configuration_error',
      message: `the password must be ${longest} bytes at most for this key`,
    });
  });

  it('has the length of the key, each time', async () => {
    for (let count = 0; count < 30; count += 1) {
      const bytes = Buffer.from(await rsaEncrypt('a', pair.publicKey), 'base64');
      expect(bytes.length).toBe(Math.ceil(pair.modulusLength / 8));
    }
  });
});

it('is another ciphertext each time', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => rsaEncrypt(password, publicKey)));
  expect(new Set(all).size).toBe(20);
});

it('a key without the lines around it', async () => {
  const bare = publicKey.replaceAll(/-----[^-]+-----|\s/g, '');
  expect(decrypt(privateKey, await rsaEncrypt(password, bare))).toBe(password);
});

it.each(['', 'no key', '-----BEGIN PUBLIC KEY-----\nMIGf\n-----END PUBLIC KEY-----'])(
  'refuses %j, without the password',
  async (key) => {
    const error = await rejection(rsaEncrypt('s3cret', key));
    expect(error).toMatchObject({ code: 'configuration_error' });
    expect(String(error)).not.toContain('s3cret');
  },
);
