// Run as a process of its own: makes one call and must then come to its end, since nothing is left to wait for.
import { createClient } from '../src/index.ts';

const [baseUrl = '', scenario] = process.argv.slice(2);
const controller = new AbortController();
const client = createClient({ baseUrl, timeout: 600_000, deadline: 600_000 });
const call = client.request(
  { operationId: 'get', method: 'GET', path: `/${scenario}` },
  {},
  {
    signal: controller.signal,
    ...(scenario === 'timeout' && { timeout: 50, maxRetries: 0 }),
    ...(scenario === 'deadline' && { deadline: 50 }),
  },
);
if (scenario === 'abort' || scenario === 'wait') setTimeout(() => controller.abort(), 200);
console.log(
  await call.then(
    () => 'ok',
    (error: Error) => error.name,
  ),
);
