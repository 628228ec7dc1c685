import { objectType } from '../../document/index.ts';
import type { Document, Shape } from '../../document/index.ts';
import { isLimitOfOtherVersion } from '../limit-of-other-version.ts';
import type { Rule } from '../rule.ts';

/** A value of another type than its place asks for. */
export const valueType: Rule = {
  code: 'value-type',
  severity: 'error',
  check({ document, report }) {
    return {
      mismatch(cursor, shape) {
        // `type-unknown` and `exclusive-limit` have better advice.
        if (shape.kind === 'schemaType' || isLimitOfOtherVersion(cursor, shape)) return;
        report({
          at: cursor,
          message: `${found(cursor.value)} stands where ${wanted(shape, document.version)} is wanted.`,
          help: help(cursor.value, shape),
        });
      },
      any({ node, cursor, type }) {
        if (!Object.hasOwn(node, '$ref') || typeof node['$ref'] === 'string') return;
        if (!objectType(type, document.version).referable) return;
        const reference = document.child(cursor, '$ref');
        report({
          at: reference,
          message: `${found(reference.value)} stands where a reference is wanted.`,
          help: 'Write it as a text.',
        });
      },
    };
  },
};

function found(value: unknown): string {
  if (value === null) return 'Nothing';
  if (Array.isArray(value)) return 'An array';
  if (typeof value === 'object') return 'An object';
  if (typeof value === 'string') return value.length > 40 ? 'A text' : `The text \`${value}\``;
  return `The ${typeof value} ${String(value)}`;
}

function wanted(shape: Shape, version: Document['version']): string {
  switch (shape.kind) {
    case 'literal':
      return 'any value';
    case 'string':
      return shape.values === undefined ? 'a text' : `one of ${shape.values.map((value) => `\`${value}\``).join(', ')}`;
    case 'schemaType':
      return 'a type';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'integer':
      return 'an integer';
    case 'list':
      return 'an array';
    case 'map':
    case 'mapping':
      return 'an object';
    case 'node':
      return `an object (${objectType(shape.type, version).name})`;
    case 'either':
      return shape.of.map((alternative) => wanted(alternative, version)).join(' or ');
  }
}

function help(value: unknown, shape: Shape): string {
  if (value === null) return 'Give it a value, or remove the key.';
  if (shape.kind === 'string' && shape.values === undefined && typeof value !== 'object') return 'Quote it.';
  if (shape.kind === 'list') return 'Write a list: `[one, two]`, or one `- item` a line.';
  return 'Correct the value.';
}
