import type { Parameter } from './operation.ts';

/**
 * The parameters of an operation with exactly those of the path that its template has. One that nobody declared is text,
 * since no request could be sent without it; one that stands nowhere in the path could go nowhere.
 */
export function fittingPath(path: string, parameters: readonly Parameter[]): readonly Parameter[] {
  const names = new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name));
  const fitting = parameters.filter((parameter) => parameter.in !== 'path' || names.has(parameter.name));
  for (const { in: location, name } of fitting) if (location === 'path') names.delete(name);
  return names.size === 0 ? fitting : [...Array.from(names, textParameter), ...fitting];
}

function textParameter(name: string): Parameter {
  return {
    name,
    in: 'path',
    required: true,
    deprecated: false,
    schema: { kind: 'string' },
    style: 'simple',
    explode: false,
    sensitive: false,
    examples: [],
  };
}
