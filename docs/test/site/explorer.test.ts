import { startMock } from '@genauth/mock';
import type { Mock } from '@genauth/mock';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connect, sendListUsers } from './explorer-calls.ts';
import { getUserMfaInfo, startReader } from './reader.ts';

// The explorer shows hundreds of operations, which takes a busy machine its time.
vi.setConfig({ testTimeout: 120_000 });

const reader = await startReader();
let mock: Mock;

beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

it('trades an access key for a token and calls the host that the reader gives', async () => {
  const page = await reader.open('/explorer/management/');
  await connect(page, mock);
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(['getManagementToken']);
  await page.locator('.references-layout').getByText(mock.url).first().waitFor();
  await sendListUsers(page);
  expect(mock.requests.map(({ operationId, statusCode }) => [operationId, statusCode])).toEqual([
    ['getManagementToken', 200],
    ['listUsers', 200],
  ]);
});

it('says what the host did not like about an access key', async () => {
  const page = await reader.open('/explorer/management/');
  await page.getByLabel('Host', { exact: true }).fill(mock.url);
  await page.getByLabel('Access key ID', { exact: true }).fill('nobody');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByText(`No token from ${mock.url}: `).waitFor();
});

it.each([
  [getUserMfaInfo, 'Get the second factors a user has bound'],
  ['/reference/management/risk-lists/delete-risk-list-ip/', 'Take an IP address off the blacklist or whitelist'],
  [
    '/reference/authentication/sign-in/sign-in-by-email-password/',
    'Sign in with a password, code or directory account',
  ],
])('a link on %s leads to the operation', async (path, title) => {
  const page = await reader.open(path);
  await page.getByRole('link', { name: 'Try it' }).click();
  const heading = page.getByRole('heading', { name: title, exact: true });
  await heading.waitFor();
  const isInView = (): Promise<boolean> =>
    heading.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  await expect.poll(isInView, { timeout: 20_000 }).toBe(true);
});

it('follows a change of colours', async () => {
  const page = await reader.open('/explorer/authentication/', { own: {} });
  await page.locator('body.light-mode').waitFor();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await page.locator('body.dark-mode').waitFor();
});
