import createClient from 'openapi-fetch';
import { expect, test } from 'vitest';
import { json, startLoopback } from '../../core/test/loopback.ts';
import type { paths } from '../src/generated/management/paths.ts';

test('openapi-fetch calls an operation with the raw types', async () => {
  const server = await startLoopback();
  const mfa = { totpStatus: 'enabled', faceMfaStatus: 'disabled', smsMfaStatus: 'enabled', emailMfaStatus: 'disabled' };
  server.answer = (_request, response) => json(response, { statusCode: 200, message: 'ok', data: mfa });
  const client = createClient<paths>({ baseUrl: server.url });
  const { data } = await client.GET('/api/v3/get-user-mfa-info', { params: { query: { userId: 'ada' } } });
  const status: 'enabled' | 'disabled' | undefined = data?.data.totpStatus;
  expect(status).toBe('enabled');
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /api/v3/get-user-mfa-info?userId=ada',
  ]);
});
