import { spawn } from 'node:child_process';

/** The exit code with which a worker asks to be started again. */
export const restartCode = 75;

/** Tells a process that it is the worker. */
export const workerVariable = 'GENAUTH_GENERATOR_WATCH_WORKER';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs this very command as a worker that watches and generates, and starts a new one whenever it ends because code or
 * templates were edited: what Node has loaded once it never loads again. Returns the exit code of the last.
 */
export async function superviseWatch(): Promise<number> {
  for (;;) {
    const code = await runWorker();
    if (code !== restartCode) return code;
  }
}

/** False for options that make Node save memory: an edit should be on disk at once, and they take time. */
function isUnthrifty(option: string): boolean {
  return !/^--(?:max-semi-space-size|heap-growing-percent)\b/.test(option);
}

/** Room for what one run makes and drops, in megabytes: collecting it several times a run takes a fifth of the time. */
const youngSpace = '--max-semi-space-size=64';

async function runWorker(): Promise<number> {
  const options = [...process.execArgv.filter(isUnthrifty), youngSpace];
  const worker = spawn(process.execPath, [...options, ...process.argv.slice(1)], {
    // The channel tells the worker when this process is gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [workerVariable]: '1' },
  });
  const forward = (signal: NodeJS.Signals): void => void worker.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  try {
    return await new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}
