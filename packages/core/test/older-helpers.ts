import read from './older-helpers.json' with { type: 'json' };

/** A method of the clients of before that is more than one request. */
export interface OlderHelper {
  readonly client: string;
  readonly name: string;
  /** What does it now, where the name has changed. */
  readonly successor?: string;
}

/** All 33 of them. */
export const olderHelpers: readonly OlderHelper[] = read;

/** Whether a class's source marks a method as deprecated and names its successor. */
export function isMarkedDeprecated(source: string, { name, successor = '' }: OlderHelper): boolean {
  return new RegExp(`@deprecated [^\n]*\\{@link ${successor}\\}[^\n]* \\*/\n  ${name}\\(`).test(source);
}
