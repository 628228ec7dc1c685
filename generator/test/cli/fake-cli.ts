// The command line with the targets of fake-targets.ts, run as a process by the tests.
import { main } from '../../src/command/main.ts';
import { targets } from './fake-targets.ts';

process.exitCode = await main(process.argv.slice(2), targets);
