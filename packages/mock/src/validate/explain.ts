import type { ErrorObject } from 'ajv';
import { pointerStep } from './fault.ts';
import type { Fault } from './fault.ts';
import { narrowAlternatives } from './narrow-alternatives.ts';

/** Keywords that only tell where the finding came from, beside which the finding itself is reported. */
const silent = new Set(['if', 'allOf', '$ref']);

/** Says in words what a validator found, each finding at the place that has to change. No value is repeated: it may be secret. */
export function explain(root: string, errors: readonly ErrorObject[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of narrowAlternatives(errors)) {
    if (silent.has(error.keyword)) continue;
    const fault = { pointer: `${root}${error.instancePath}${missingStep(error)}`, message: reason(error) };
    faults.set(`${fault.pointer} ${fault.message}`, fault);
  }
  return [...faults.values()];
}

function missingStep({ keyword, params }: ErrorObject): string {
  const name: unknown = keyword === 'required' ? params['missingProperty'] : params['additionalProperty'];
  return typeof name === 'string' ? pointerStep(name) : '';
}

function reason({ keyword, params, message = 'is not valid' }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not a name that this operation knows';
    case 'enum':
      return `must be one of ${JSON.stringify(params['allowedValues']).slice(1, -1).replaceAll('","', '", "')}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'type':
      return `must be ${typeNames(params['type'])}`;
    case 'format':
      return `must be a ${String(params['format'])}`;
    case 'oneOf':
      return Array.isArray(params['passingSchemas'])
        ? 'has more than one of the shapes that exclude each other'
        : 'has none of the shapes that it may have';
    case 'anyOf':
      return 'has none of the shapes that it may have';
    default:
      return message.replace('must NOT have', 'must not have');
  }
}

function typeNames(type: unknown): string {
  const names = Array.isArray(type) ? type : [type];
  return names
    .map((name) => (name === 'null' ? 'null' : `${/^[aio]/.test(String(name)) ? 'an' : 'a'} ${String(name)}`))
    .join(' or ');
}
