// Run as a process by the tests: applies the change of change.ts to the root given first, and is killed at the step that
// is given next: `apply.ts <root> [<step> <signal>]`. Prints what goes wrong, and ‘done’ otherwise.
import { setTimeout } from 'node:timers/promises';
import { applyPlan, OutputError, planOutput, repairOutput, withOutputLock } from '../../src/output/index.ts';
import { outputs } from './change.ts';

const [root = '', deadly = '', signal = 'SIGKILL'] = process.argv.slice(2);

function onStep(step: string): void {
  if (step === deadly) process.kill(process.pid, signal);
}

try {
  await withOutputLock(root, async () => {
    repairOutput(root);
    if (deadly === 'hold the lock') {
      process.stdout.write('locked\n');
      await setTimeout(60_000);
    }
    await applyPlan(root, planOutput(root, outputs), { onStep });
  });
  process.stdout.write('done\n');
} catch (error) {
  if (!(error instanceof OutputError)) throw error;
  process.stdout.write(`${error.code}: ${error.message}\n`);
}
