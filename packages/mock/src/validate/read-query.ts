import type { ParameterObject } from '../contract/open-api.ts';
import { pointerStep } from './fault.ts';
import type { Fault } from './fault.ts';

/**
 * The query as names and texts, arrays put together, and what is wrong with the way it is written.
 *
 * @param isOpen whether names that the operation does not know are let through
 */
export function readQuery(
  query: URLSearchParams,
  parameters: readonly ParameterObject[],
  isOpen: boolean,
): { readonly values: Record<string, unknown>; readonly faults: readonly Fault[] } {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const key of new Set(query.keys())) {
    const name = key.replace(/\[\]$/, '');
    const parameter = parameters.find((each) => each.in === 'query' && each.name === name);
    const isArray = parameter?.['x-sdk-array-format'] === 'brackets';
    const texts = query.getAll(key);
    const fault = (message: string): number => faults.push({ pointer: `/query${pointerStep(key)}`, message });
    if (!parameter && isOpen) values[name] = texts.at(-1);
    else if (!parameter) fault('is not a name that this operation knows');
    else if (isArray && key === name) fault(`must be written as ${name}[]=…, once for each value`);
    else if (!isArray && key !== name) fault(`takes a single value, written as ${name}=…`);
    else if (!isArray && texts.length > 1) fault(`is given ${texts.length} times`);
    else values[name] = isArray ? texts : texts[0];
  }
  return { values, faults };
}
