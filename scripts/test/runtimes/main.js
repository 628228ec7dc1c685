// For runtimes that are commands: makes the calls and prints what came of them.
import { suite } from './suite.js';

console.log(JSON.stringify(await suite(JSON.parse(process.argv[2]))));
