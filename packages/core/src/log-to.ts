import { isApiError } from './errors/guards.ts';
import { isGenAuthError } from './errors/is-gen-auth-error.ts';
import type { Observer } from './observer.ts';
import type { Operation } from './operation.ts';

/** What has these methods of the global `console`. */
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
 * headers, bodies or tokens. What the sink throws is dropped: no call fails for it.
 */
export function logTo(sink: LogSink, level: LogLevel = 'info'): Observer {
  const write = (own: LogLevel, line: string): void => {
    if (levels.indexOf(own) < levels.indexOf(level)) return;
    try {
      // What came with an answer must not look like a line of its own.
      sink[own](line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '));
    } catch {
      // A call is what it is, also when nothing can be written about it.
    }
  };
  return async (operation, run) => {
    const start = performance.now();
    const line = (outcome: string, attempts: number, requestId: string | null | undefined): string =>
      [
        title(operation),
        outcome,
        `${Math.round(performance.now() - start)} ms`,
        attempts === 1 ? '1 attempt' : `${attempts} attempts`,
        ...(requestId ? [`request id ${requestId}`] : []),
      ].join(', ');
    try {
      const response = await run();
      const { attempts, status, headers } = response;
      const { requestId }: Record<string, unknown> = Object(response.data);
      const id = typeof requestId === 'string' ? requestId : headers.get('x-request-id');
      write(attempts > 1 ? 'warn' : 'info', line(`HTTP ${status}`, attempts, id));
      return response;
    } catch (error) {
      const attempts = isGenAuthError(error) ? error.attempts : 0;
      write('error', line(failure(error), attempts, isApiError(error) ? error.requestId : undefined));
      throw error;
    }
  };
}

function title({ operationId, method, path }: Operation): string {
  return `${operationId} ${method} ${path}`;
}

function failure(error: unknown): string {
  if (isApiError(error)) return `statusCode ${error.statusCode}${error.apiCode ? ` apiCode ${error.apiCode}` : ''}`;
  return error instanceof Error ? error.name : 'failed';
}
