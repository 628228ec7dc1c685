import { isRecord } from '../document/index.ts';
import type { NodeType } from '../document/index.ts';
import { isOperationName, isTypeName } from '../naming.ts';
import { isPointer, isPreset } from './presets.ts';

/** An extension that the generator understands. */
export interface Extension {
  /** The objects that it has a meaning on; any when missing. */
  readonly on?: readonly NodeType[];
  /** What its value has to be, in words. */
  readonly wanted: string;
  accepts(value: unknown): boolean;
}

const text = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const presets = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isPreset);
const names = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string' && isOperationName(name));
const integers = (value: unknown) => Array.isArray(value) && value.every(Number.isInteger);
const textMap = (value: unknown) =>
  isRecord(value) && Object.values(value).every((member) => typeof member === 'string');

const pagination = (value: unknown) =>
  isRecord(value) &&
  Object.values(value).every(isPointer) &&
  Object.keys(value).every((part) => ['page', 'limit', 'items', 'total'].includes(part));

/** The extensions, by name; `spec/extensions.schema.json` tells editors the same. An `x-sdk-` that is not among them is a misspelling. */
export const extensions: ReadonlyMap<string, Extension> = new Map<string, Extension>([
  ['x-sdk-aliases', { on: ['operation'], wanted: 'an array of operation names in lowerCamelCase', accepts: names }],
  ['x-sdk-array-format', { on: ['parameter'], wanted: '`brackets`', accepts: (value) => value === 'brackets' }],
  ['x-sdk-retry', { on: ['operation'], wanted: '`safe`', accepts: (value) => value === 'safe' }],
  [
    'x-sdk-sensitive',
    { on: ['schema', 'parameter', 'header'], wanted: 'true or false', accepts: (value) => typeof value === 'boolean' },
  ],
  [
    'x-sdk-type-parameter',
    {
      on: ['schema'],
      wanted: 'a name in UpperCamelCase',
      accepts: (value) => typeof value === 'string' && isTypeName(value),
    },
  ],
  ['x-sdk-errors', { on: ['operation'], wanted: 'an array of integers', accepts: integers }],
  ['x-sdk-successor', { on: ['operation'], wanted: 'an operationId', accepts: text }],
  ['x-sdk-since', { wanted: 'a text in quotes', accepts: text }],
  [
    'x-sdk-pagination',
    {
      on: ['operation'],
      wanted: 'an object of JSON pointers: `page`, `limit`, `items` and `total`',
      accepts: pagination,
    },
  ],
  [
    'x-sdk-presets',
    {
      on: ['operation'],
      wanted:
        'an array of presets, each with `operationId`, `summary`, `description`, `fixed`, `parameters`, `required` and `example`',
      accepts: presets,
    },
  ],
  ['x-sdk-envelope', { on: ['openapi'], wanted: 'the name of a schema', accepts: text }],
  ['x-sdk-response', { on: ['operation'], wanted: '`plain`', accepts: (value) => value === 'plain' }],
  // Its shape is part of the document's structure, because it may be a reference.
  ['x-sdk-error-catalogue', { on: ['openapi'], wanted: 'an object', accepts: () => true }],
  [
    'x-enumDescriptions',
    { on: ['schema'], wanted: 'an object with a text for each value of the enum', accepts: textMap },
  ],
]);
