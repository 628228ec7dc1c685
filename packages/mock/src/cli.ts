#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { knownCredentials } from './credentials/known-credentials.ts';
import { startMock } from './start-mock.ts';

const usage = `Usage: genauth-mock [--port <number>] [--host <address>] [--quiet]

  --port   where to listen (7777)
  --host   the address to listen on (127.0.0.1: this machine only)
  --quiet  no line for each request
`;

const options = {
  port: { type: 'string', default: '7777' },
  host: { type: 'string', default: '127.0.0.1' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

try {
  await main();
} catch (error) {
  process.stderr.write(`genauth-mock: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @throws Error for arguments that are none, and when the port cannot be had */
async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const { host, quiet, help } = values;
  const port = Number(values.port);
  if (help) {
    process.stdout.write(usage);
    return;
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port must be a number from 0 to 65535.');
  const mock = await startMock({ port, host, ...(!quiet && { log: (line) => console.log(line) }) });
  console.log(welcome(mock.url));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.close());
}

function welcome(url: string): string {
  const { accessKeyId, accessKeySecret, appId, appSecret, accessToken } = knownCredentials;
  return `The GenAuth mock answers both APIs at ${url}

  management      host ${url}
                  accessKeyId ${accessKeyId}
                  accessKeySecret ${accessKeySecret}
  authentication  appHost ${url}
                  appId ${appId}
                  appSecret ${appSecret}
                  accessToken ${accessToken}

Let an operation fail:  curl -X POST ${url}/__mock/failures -d '{"operation":"getUser","statusCode":404,"apiCode":2004}'
Start anew:             curl -X POST ${url}/__mock/reset
Stop:                   Ctrl-C
`;
}
