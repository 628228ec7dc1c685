// For browsers: leaves what came of the calls for the test to fetch.
import { suite } from './suite.js';

globalThis.runSuite = suite;
