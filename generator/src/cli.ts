import { main } from './command/main.ts';
import { targets } from './targets/index.ts';
import { openTargetThread } from './threads/open-target-thread.ts';

// The targets that need a compiler share one in a thread, which loads it while the contract is read.
const inThread = openTargetThread();
process.exitCode = await main(process.argv.slice(2), {
  ...targets,
  typescript: inThread('typescript', targets.typescript, 'api'),
  contract: inThread('contract', targets.contract, 'bundle'),
});
