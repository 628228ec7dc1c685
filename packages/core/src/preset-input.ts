import { withValueAt } from './pointer.ts';

/**
 * The input of an operation that a preset calls. Both maps have JSON pointers (RFC 6901) into that input.
 *
 * @param fixed pointer → what always stands there
 * @param pointers name of a parameter → where its value goes; one that is not given goes nowhere
 * @param params the preset's own input
 */
export function presetInput<T extends object>(
  fixed: Readonly<Record<string, unknown>>,
  pointers: Readonly<Record<string, string>>,
  params: object = {},
): T {
  const given = new Map<string, unknown>(Object.entries(params));
  let input: unknown = {};
  for (const [name, pointer] of Object.entries(pointers)) {
    const value = given.get(name);
    if (value !== undefined) input = withValueAt(input, pointer, value);
  }
  for (const [pointer, value] of Object.entries(fixed)) input = withValueAt(input, pointer, value);
  // Lint has proved for the contract's own example that this is a T.
  return input as T;
}
