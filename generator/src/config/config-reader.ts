import type { Diagnostic } from '../diagnostic.ts';
import { isRecord, nearestName, pointerTo } from '../document/index.ts';
import type { Source } from '../document/index.ts';

/** A value of the configuration with its place. */
export interface ConfigValue {
  readonly pointer: string;
  readonly value: unknown;
}

/** Keys of a mapping that has been checked. */
export interface ConfigFields {
  /** Undefined when the key is not there. */
  get(key: string): ConfigValue | undefined;
}

/** Reads values, and notes everything that is wrong with them. */
export interface ConfigReader {
  readonly problems: readonly Diagnostic[];
  /** A mapping with these keys; undefined when the value is none. */
  fields(
    at: ConfigValue,
    keys: { readonly required: readonly string[]; readonly optional: readonly string[] },
  ): ConfigFields | undefined;
  /** Keys and values of a mapping whose keys are free; empty when the value is none. */
  entries(at: ConfigValue): readonly (readonly [string, ConfigValue])[];
  /** A text that is not empty. */
  text(at: ConfigValue | undefined): string | undefined;
  flag(at: ConfigValue | undefined): boolean | undefined;
  report(problem: ConfigProblem): void;
}

/** Something wrong at a key or value. */
interface ConfigProblem {
  readonly at: ConfigValue;
  readonly of?: 'key' | 'value';
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** Opens a reader on a parsed configuration file. */
export function openConfigReader(source: Source): ConfigReader {
  const problems: Diagnostic[] = [];
  return { problems, fields, entries, text, flag, report };

  function report({ at, of = 'value', code, message, help }: ConfigProblem): void {
    problems.push({ code, severity: 'error', message, help, location: source.locate(at.pointer, of) });
  }

  function entries(at: ConfigValue): readonly (readonly [string, ConfigValue])[] {
    if (!isRecord(at.value)) {
      wrongKind(at, 'a mapping');
      return [];
    }
    return Object.entries(at.value).map(([key, value]) => [key, { pointer: pointerTo(at.pointer, key), value }]);
  }

  function fields(
    at: ConfigValue,
    keys: { readonly required: readonly string[]; readonly optional: readonly string[] },
  ) {
    if (!isRecord(at.value)) return wrongKind(at, 'a mapping');
    const members = new Map(entries(at));
    const known = [...keys.required, ...keys.optional];
    for (const [key, value] of members) if (!known.includes(key)) unknownKey(key, value, known);
    for (const key of keys.required.filter((name) => !members.has(name))) missingKey(at, key);
    return { get: (key: string) => members.get(key) };
  }

  function unknownKey(key: string, at: ConfigValue, known: readonly string[]): void {
    const nearest = nearestName(key, known);
    const help =
      nearest === undefined ? `Remove it, or use one of: ${known.join(', ')}.` : `Did you mean \`${nearest}\`?`;
    report({ at, of: 'key', code: 'config-unknown-key', message: `The key \`${key}\` means nothing here.`, help });
  }

  function missingKey(at: ConfigValue, key: string): void {
    report({
      at,
      of: 'key',
      code: 'config-missing-key',
      message: `The key \`${key}\` is missing.`,
      help: `Add \`${key}:\`.`,
    });
  }

  function text(at: ConfigValue | undefined): string | undefined {
    if (at === undefined) return undefined;
    return typeof at.value === 'string' && at.value !== '' ? at.value : wrongKind(at, 'a text');
  }

  function flag(at: ConfigValue | undefined): boolean | undefined {
    if (at === undefined) return undefined;
    return typeof at.value === 'boolean' ? at.value : wrongKind(at, '`true` or `false`');
  }

  function wrongKind(at: ConfigValue, wanted: string): undefined {
    const key = at.pointer.slice(at.pointer.lastIndexOf('/') + 1);
    const subject = at.pointer === '' ? 'The configuration' : `The value of \`${key}\``;
    report({ at, code: 'config-type', message: `${subject} is not ${wanted}.`, help: `Write ${wanted}.` });
    return undefined;
  }
}
