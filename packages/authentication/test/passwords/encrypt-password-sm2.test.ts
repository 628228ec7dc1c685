import { sm2 } from 'sm-crypto-v2';
import { expect, it } from 'vitest';
import { json, startLoopback } from '../../../core/test/loopback.ts';
import { rejection } from '../../../core/test/rejection.ts';
import { AuthenticationClient } from '../../src/index.ts';
import { encryptPasswordSm2 } from '../../src/sm2.ts';

const server = await startLoopback();
const client = new AuthenticationClient({ appId: 'the-app', appHost: server.url });
const { publicKey, privateKey } = sm2.generateKeyPairHex();
const password = 'correct-horse-battery-1 密码';

it('encrypts a password with the key of the server, as C1 C3 C2 in hexadecimal', async () => {
  server.answer = (_, response) => json(response, { rsa: { publicKey: '' }, sm2: { publicKey } });
  const [one, other] = [await encryptPasswordSm2(client, password), await encryptPasswordSm2(client, password)];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^[0-9a-f]+$/);
  // C1 has 64 bytes, C3 32, and C2 those of the text.
  expect(one.length / 2).toBe(64 + 32 + Buffer.byteLength(password));
  expect([one, other].map((text) => sm2.doDecrypt(text, privateKey, 1))).toEqual([password, password]);
});

it('refuses what is no key', async () => {
  for (const wrong of ['', '04', 'no key', publicKey.replace(/.{4}$/, '0000')]) {
    expect(await rejection(encryptPasswordSm2(client, 's3cret', { publicKey: wrong }))).toMatchObject({
      code: 'configuration_error',
    });
  }
});
