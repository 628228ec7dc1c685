import { expect, it } from 'vitest';
import { json, startLoopback } from '../../core/test/loopback.ts';
import { AuthenticationClient, logWire } from '../src/index.ts';

const server = await startLoopback();

it.each([
  ['geneQrCode', { type: 'MOBILE_APP' }, { qrcodeId: 's3cret', url: 'https://files.example/s3cret.png' }],
  ['getQrCodeStatus', { qrcodeId: 's3cret' }, { status: 'AUTHORIZED', ticket: 's3cret' }],
  ['setQrCodeStatus', { qrcodeId: 's3cret', action: 'SCAN' }, {}],
  ['geneFastpassQrcodeInfo', {}, { qrcodeId: 's3cret' }],
  ['qrCodeAppLogin', { qrcodeId: 's3cret', action: 'APP_LOGIN' }, { access_token: 's3cret' }],
  ['signInByPush', { account: 'ada' }, { pushCodeId: 's3cret' }],
  ['checkPushCodeStatus', { pushCodeId: 's3cret' }, { tokenSet: { access_token: 's3cret' } }],
] as const)('%s: what a sign-in can be taken over with is in no log', async (name, params, data) => {
  const log: string[] = [];
  server.answer = (_, response) => json(response, { statusCode: 200, message: 'Success', data });
  const options = { appId: 'the-app', appHost: server.url, middleware: [logWire((text) => void log.push(text))] };
  const client = new AuthenticationClient(options);
  await Reflect.apply(client[name], client, [params]);
  expect(log.join('\n')).not.toContain('s3cret');
  expect(log.join('\n')).toContain('[redacted]');
});
