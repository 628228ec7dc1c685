import type { Operation } from '../operation.ts';
import { GenAuthError } from './gen-auth-error.ts';

/** No complete answer arrived: the server could not be reached, or the connection broke. `cause` says why. */
export class ConnectionError extends GenAuthError {
  /** True when no connection was made at all, so that the server certainly did nothing. */
  declare readonly refused: boolean;

  /**
   * @param origin where the request went
   * @param cause kept as it stands, unless it quotes a URL or an answer: then `{ name, code }` stands for it
   * @param answered whether an answer had begun to arrive before
   */
  constructor(origin: string, operation: Operation, cause: unknown, answered?: boolean) {
    const code = systemCode(cause) ?? 'no reason given';
    super(
      `no complete answer from ${origin}: ${code}. Check host and network.`,
      operation,
      withoutSecrets(cause, code),
    );
    this.refused = !answered && /refused|connect[_)]|NOTFOUND|EAI_/i.test(code);
  }

  get code(): 'connection_error' {
    return 'connection_error';
  }
}

/**
 * The system's name for what went wrong, such as ECONNREFUSED. Some runtimes have it on the error, some on its cause; Deno
 * has a text in its place, behind the URL.
 */
export function systemCode(error: unknown): string | undefined {
  const { code, cause }: Record<string, unknown> = Object(error);
  const { code: deeper, name }: Record<string, unknown> = Object(cause);
  const codes: readonly unknown[] = [code, deeper, /client error.+/.exec(`${cause}`)?.[0], name];
  return codes.find((one) => typeof one === 'string');
}

/** Bun and Deno quote the URL in their errors, with its query; Node.js keeps as `data` what it could not read. */
function withoutSecrets(error: unknown, code: string): unknown {
  const { name, path, cause }: Record<string, unknown> = Object(error);
  return /https?:/.test(`${error}${path}${cause}`) || 'data' in Object(cause) ? { name, code } : error;
}
