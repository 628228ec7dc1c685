import type { CallRecord } from './call-record.ts';
import { isApiError } from './errors/guards.ts';

/** What has the methods of the global `console`. */
export interface LogSink {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly error: (line: string) => void;
}

/** From the most to the fewest lines: every call, those that were repeated or failed, those that failed. */
export type LogLevel = 'info' | 'warn' | 'error';

const levels: readonly LogLevel[] = ['info', 'warn', 'error'];

/**
 * Makes a logger that writes one line a call: operation, outcome, time, attempts, request id. No line holds parameters,
 * headers, bodies or tokens.
 */
export function logTo(sink: LogSink, level: LogLevel = 'info'): (record: CallRecord) => void {
  return (record) => {
    const own = record.error ? 'error' : record.attempts > 1 ? 'warn' : 'info';
    if (levels.indexOf(own) >= levels.indexOf(level)) sink[own](line(record));
  };
}

function line({ operation, attempts, milliseconds, response, error }: CallRecord): string {
  const requestId = isApiError(error) ? error.requestId : response?.headers.get('x-request-id');
  return [
    `${operation.operationId} ${operation.method} ${operation.path}`,
    response ? `HTTP ${response.status}` : failure(error),
    `${Math.round(milliseconds)} ms`,
    attempts === 1 ? '1 attempt' : `${attempts} attempts`,
    ...(requestId ? [`request id ${requestId}`] : []),
  ].join(', ');
}

function failure(error: unknown): string {
  if (isApiError(error)) return `statusCode ${error.statusCode}${error.apiCode ? ` apiCode ${error.apiCode}` : ''}`;
  return error instanceof Error ? error.name : 'failed';
}
