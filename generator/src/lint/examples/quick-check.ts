import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Format } from 'ajv';
import { isRecord } from '../../document/index.ts';
import type { Cursor, Document } from '../../document/index.ts';
import { memberNames, members } from '../members.ts';
import { requiredNames } from './required-names.ts';
import type { PatternTester } from './safe-pattern.ts';

/** Whether a value fits a schema; undefined when that takes a full validator to tell. */
export type Verdict = boolean | undefined;

type Schema = Readonly<Record<string, unknown>>;

interface Place {
  readonly schema: Cursor;
  readonly node: Schema;
  readonly depth: number;
}

/** Keywords that say nothing about what is valid. */
const annotations = new Set(
  `title description default example examples deprecated readOnly writeOnly xml externalDocs discriminator nullable
  $comment contentEncoding contentMediaType contentSchema`.split(/\s+/),
);

/** So deep only a schema that contains itself goes. */
const maxDepth = 50;

const formats: ReadonlyMap<string, Format> = new Map(Object.entries(fullFormats));

/**
 * Checks the plain parts of JSON Schema by hand. Most examples are a text or a number next to a type, for which compiling
 * a validator would take a hundred times as long.
 */
export function createQuickCheck(document: Document, patterns: PatternTester) {
  return (schema: Cursor, value: unknown): Verdict => check(schema, value, 0);

  function check(schema: Cursor, value: unknown, depth: number): Verdict {
    if (typeof schema.value === 'boolean') return schema.value;
    if (!isRecord(schema.value) || depth > maxDepth) return undefined;
    const target = document.target(schema);
    if (target !== undefined && document.version === '3.0') return check(target, value, depth + 1);
    const node = schema.value;
    if (node['nullable'] === true && value === null && document.version === '3.0') return true;
    return every(Object.keys(node), (keyword) => {
      if (keyword === '$ref') return target === undefined ? undefined : check(target, value, depth + 1);
      return annotations.has(keyword) || keyword.startsWith('x-')
        ? true
        : keywordFits(keyword, value, { schema, node, depth: depth + 1 });
    });
  }

  function keywordFits(keyword: string, value: unknown, { schema, node, depth }: Place): Verdict {
    const wanted = node[keyword];
    switch (keyword) {
      case 'type':
        return typeFits(wanted, value);
      case 'enum':
        return Array.isArray(wanted) && isScalar(value) ? wanted.includes(value) : undefined;
      case 'const':
        return isScalar(value) ? wanted === value : undefined;
      case 'minimum':
      case 'maximum':
      case 'exclusiveMinimum':
      case 'exclusiveMaximum':
        return typeof value === 'number' ? boundFits(keyword, wanted, value, node) : true;
      case 'minLength':
      case 'maxLength':
        return typeof value !== 'string' || sizeFits(keyword, wanted, Array.from(value).length);
      case 'minItems':
      case 'maxItems':
        return !Array.isArray(value) || sizeFits(keyword, wanted, value.length);
      case 'minProperties':
      case 'maxProperties':
        return !isRecord(value) || sizeFits(keyword, wanted, Object.keys(value).length);
      case 'uniqueItems':
        if (wanted !== true || !Array.isArray(value)) return true;
        return value.every(isScalar) ? new Set(value).size === value.length : undefined;
      case 'pattern':
        return typeof value !== 'string' || typeof wanted !== 'string' || patterns.test(wanted, value);
      case 'format':
        return formatFits(wanted, value);
      case 'properties':
        return isRecord(value) ? propertiesFit(document.child(schema, keyword), value, depth) : true;
      case 'required':
        return !isRecord(value) || requiredNames(document, schema).every((name) => Object.hasOwn(value, name));
      case 'additionalProperties':
        return additionalFit(value, { schema, node, depth });
      case 'items':
        if (!Array.isArray(value)) return true;
        return node['prefixItems'] === undefined
          ? every(value, (item) => check(document.child(schema, keyword), item, depth))
          : undefined;
      case 'allOf':
        return every(members(document, document.child(schema, keyword)), (part) => check(part, value, depth));
      case 'anyOf':
      case 'oneOf':
        return alternativeFits(keyword, document.child(schema, keyword), value, depth);
      default:
        return undefined;
    }
  }

  function propertiesFit(at: Cursor, value: Schema, depth: number): Verdict {
    return every(memberNames(at), (name) =>
      Object.hasOwn(value, name) ? check(document.child(at, name), value[name], depth) : true,
    );
  }

  function additionalFit(value: unknown, { schema, node, depth }: Place): Verdict {
    if (node['additionalProperties'] === true || !isRecord(value)) return true;
    if (node['patternProperties'] !== undefined) return undefined;
    const known = isRecord(node['properties']) ? node['properties'] : {};
    const additional = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
    return every(additional, (name) => check(document.child(schema, 'additionalProperties'), value[name], depth));
  }

  function alternativeFits(keyword: string, at: Cursor, value: unknown, depth: number): Verdict {
    const verdicts = members(document, at).map((alternative) => check(alternative, value, depth));
    const fitting = verdicts.filter((verdict) => verdict === true).length;
    if (keyword === 'anyOf' && fitting > 0) return true;
    if (keyword === 'oneOf' && fitting > 1) return false;
    return verdicts.includes(undefined) ? undefined : fitting > 0;
  }
}

/** False when one is false, else undefined when one is. */
function every<Item>(items: readonly Item[], verdict: (item: Item) => Verdict): Verdict {
  let sure = true;
  for (const item of items) {
    const one = verdict(item);
    if (one === false) return false;
    sure &&= one === true;
  }
  return sure ? true : undefined;
}

function typeFits(type: unknown, value: unknown): Verdict {
  if (Array.isArray(type)) return type.some((one) => typeFits(one, value) === true);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isRecord(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'string' || type === 'number' || type === 'boolean' ? typeof value === type : undefined;
}

// In 3.0 an exclusive bound is a flag next to the bound.
function boundFits(keyword: string, bound: unknown, value: number, node: Schema): Verdict {
  if (typeof bound !== 'number') return bound === false ? true : undefined;
  if (keyword === 'minimum') return node['exclusiveMinimum'] === true ? value > bound : value >= bound;
  if (keyword === 'maximum') return node['exclusiveMaximum'] === true ? value < bound : value <= bound;
  return keyword === 'exclusiveMinimum' ? value > bound : value < bound;
}

function sizeFits(keyword: string, bound: unknown, size: number): boolean {
  if (typeof bound !== 'number') return true;
  return keyword.startsWith('min') ? size >= bound : size <= bound;
}

function formatFits(name: unknown, value: unknown): Verdict {
  const format = typeof name === 'string' ? formats.get(name) : undefined;
  if (format === undefined || format === true) return true;
  if (typeof value === 'number') return isNumberFormat(format) ? format.validate(value) : true;
  if (typeof value !== 'string') return true;
  if (typeof format === 'function') return format(value);
  if (format instanceof RegExp) return matches(format, value);
  if (typeof format === 'string' || format.async === true) return undefined;
  if (format.type === 'number') return true;
  if (format.validate instanceof RegExp) return matches(format.validate, value);
  return isTextFormat(format) ? format.validate(value) : undefined;
}

function isNumberFormat(
  format: Format,
): format is { readonly type: 'number'; readonly validate: (value: number) => boolean } {
  return (
    typeof format === 'object' && 'type' in format && format.type === 'number' && typeof format.validate === 'function'
  );
}

function isTextFormat(format: object): format is { readonly validate: (text: string) => boolean } {
  return 'validate' in format && typeof format.validate === 'function';
}

// Some of these expressions are global, and remember where they stopped.
function matches(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
