import { OutputError } from '../output/index.ts';
import type { Failure } from './json-report.ts';
import { WrongUse } from './wrong-use.ts';

/** What to say about anything that was thrown, and the exit code for it. */
export function failureOf(error: unknown): { readonly failure: Failure; readonly exitCode: number } {
  if (error instanceof WrongUse) {
    return { failure: { code: 'wrong-use', message: error.message, help: error.help }, exitCode: 2 };
  }
  if (error instanceof OutputError) {
    const exitCode = error.code === 'output-disk' || error.code === 'output-locked' ? 3 : 1;
    return { failure: { code: error.code, message: error.message, help: error.help }, exitCode };
  }
  const absent = missingPackage(error);
  if (absent !== undefined) {
    const message = `the package ${absent} is not installed`;
    return { failure: { code: 'not-installed', message, help: 'Run `npx -y pnpm@12 install`.' }, exitCode: 3 };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const help = 'This is a bug in the generator, not in the contract: please report it with the lines above.';
  return { failure: { code: 'bug', message, help }, exitCode: 70 };
}

/** The package that an import asked for in vain; undefined for any other error. */
function missingPackage(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  return /^Cannot find package '([^']+)'/.exec(error.message)?.[1];
}
