import { knownCredentials } from '@genauth/mock';
import type { Mock } from '@genauth/mock';
import type { Page } from 'playwright-core';

/** Fills in the form of the management API's explorer, and waits until it has a token of the host. */
export async function connect(page: Page, { url }: Mock): Promise<void> {
  const fill = (label: string, value: string): Promise<void> => page.getByLabel(label, { exact: true }).fill(value);
  await fill('Host', url);
  await fill('Access key ID', knownCredentials.accessKeyId);
  await fill('Access key secret', knownCredentials.accessKeySecret);
  await fill('User pool ID', knownCredentials.userPoolId);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByText(`Calls go to ${url}.`).waitFor();
}

/** Sends the sample request of `listUsers`, and waits for the answer. */
export async function sendListUsers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Test Request (post /api/v3/list-users)' }).click();
  await page.getByRole('button', { name: /^Send/ }).first().click();
  await page.getByText('200 OK').first().waitFor();
}
