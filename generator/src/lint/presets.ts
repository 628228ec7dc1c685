import { isRecord } from '../document/index.ts';
import { isOperationName } from '../naming.ts';

/** One entry of `x-sdk-presets`: a method that calls its operation with some of the body fixed. */
export interface Preset {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** JSON pointer in the body → the value that always stands there. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** Name of a parameter → JSON pointer to where it goes in the body; its type is that of the property there. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The parameters that have to be given. */
  readonly required: readonly string[];
  readonly example: Readonly<Record<string, unknown>>;
}

const keys = ['operationId', 'summary', 'description', 'fixed', 'parameters', 'required', 'example'];

/** True for a preset with all its members and no other, of the right types. */
export function isPreset(value: unknown): value is Preset {
  if (!isRecord(value) || !sameNames(Object.keys(value), keys)) return false;
  const { operationId, summary, description, fixed, parameters, required, example } = value;
  return (
    typeof operationId === 'string' &&
    isOperationName(operationId) &&
    [summary, description].every((text) => typeof text === 'string' && text.trim() !== '') &&
    isRecord(fixed) &&
    Object.keys(fixed).every(isPointer) &&
    isRecord(parameters) &&
    Object.values(parameters).every(isPointer) &&
    Array.isArray(required) &&
    required.every((name) => typeof name === 'string') &&
    isRecord(example)
  );
}

function sameNames(names: readonly string[], wanted: readonly string[]): boolean {
  return names.length === wanted.length && wanted.every((name) => names.includes(name));
}

/** True for a JSON pointer (RFC 6901) to a part of something. */
export function isPointer(value: unknown): boolean {
  return typeof value === 'string' && /^\/(?:[^~]|~[01])+$/.test(value);
}
