// Run as a process of its own: subscribes, takes one event, and must then come to its end, since nothing is left to wait
// for.
import { openSubscription } from '../../src/parts.ts';

const [url = '', how] = process.argv.slice(2);
const controller = new AbortController();
const api = {
  operation: { operationId: 'subscribe', method: 'GET', path: '/' },
  url,
  credentials: async () => ({ headers: { authorization: 'x' } }),
} as const;
const events = openSubscription(api, 'a.b', { signal: controller.signal, timeout: 600_000, idleTimeout: 600_000 });
const { value } = await events.next();
console.log(JSON.stringify(value?.data));
if (how === 'close') await events.close();
if (how === 'signal') controller.abort();
if (how === 'return') await events.return();
