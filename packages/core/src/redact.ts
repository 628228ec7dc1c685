import { isObject } from './is-object.ts';

/** What stands in the place of a secret. */
export const redacted = '[redacted]';

/** Endings of names that are secret wherever they stand; what else is, the contract says operation by operation. */
const secretName =
  /(authorization|cookie|password|passphrase|secret|credential|assertion|signature|verifier|private_?key|token|ticket)s?$/i;

/** Whether what goes by a name must not be shown. `tokens[0][value]` and the like are judged by each of their parts. */
export function isSecretName(name: string, sensitive: readonly string[] = []): boolean {
  return name.split(/[[\].]+/).some((part) => secretName.test(part) || sensitive.includes(part));
}

/**
 * A copy of a value as it may be shown: whatever goes by a secret name reads `[redacted]`, at any depth.
 *
 * @param sensitive further names, such as an operation's `sensitive`
 */
export function redact(value: unknown, sensitive: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => redact(one, sensitive));
  if (!isObject(value) || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      isSecretName(name, sensitive) ? redacted : redact(one, sensitive),
    ]),
  );
}
