import type { RunResult } from './run-result.ts';

/** Why there is no result. */
export interface Failure {
  /** `wrong-use`, `bug`, or the code of an `OutputError`. */
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** A run as one JSON object in one line. */
export function resultJson(result: RunResult, milliseconds: number, exitCode: number): string {
  const { diagnostics, ...done } = result;
  const report = { exitCode, ...done, milliseconds: Math.round(milliseconds), diagnostics };
  return `${JSON.stringify(report)}\n`;
}

/** A run that failed as one JSON object in one line. */
export function failureJson(error: Failure, exitCode: number): string {
  return `${JSON.stringify({ exitCode, error })}\n`;
}
