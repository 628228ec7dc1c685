import { appOrigin } from './log-in.ts';

/** The secret of the webhook whose calls a sample receives. */
export const webhookSecret = 'webhook-secret-example';

/**
 * Calls a server as GenAuth calls a webhook, with the right secret and without one.
 *
 * @throws Error when the server takes the wrong call, or refuses the right one
 */
export async function deliverEvent(): Promise<void> {
  const body = JSON.stringify({ eventName: 'user:created', data: { userId: '6745c0de0a1b2c3d4e5f6003' } });
  const call = (headers: Record<string, string>): Promise<Response> =>
    fetch(appOrigin, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const genuine = await call({ 'x-authing-webhook-secret': webhookSecret });
  if (!genuine.ok) throw new Error(`an event is answered with HTTP status ${genuine.status}`);
  const forged = await call({});
  if (forged.ok) throw new Error('an event without the secret is taken');
}
