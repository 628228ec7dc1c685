import { createRequire } from 'node:module';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { ErrorObject } from 'ajv';
import type * as AjvModule from 'ajv/dist/2020.js';
import { isRecord } from '../../document/index.ts';
import type { Cursor, Document } from '../../document/index.ts';
import { createJsonSchemaWriter } from './json-schema.ts';
import { createQuickCheck } from './quick-check.ts';
import { createPatternTester } from './safe-pattern.ts';
import type { PatternTester } from './safe-pattern.ts';

/** Why a value does not fit its schema. */
export interface Misfit {
  /** JSON pointer of the offending part within the value. */
  readonly pointer: string;
  /** What it must be, e.g. `must be integer`. */
  readonly reason: string;
}

/** Checks a value against a schema of the document; no misfits when it fits, or when that cannot be told. */
export type Validator = (schema: Cursor, value: unknown) => readonly Misfit[];

/** Larger values are not checked: some keywords take time that grows with the square of the size. */
const maxNodes = 5000;

/** Misfits reported for one value; the first few explain the rest. */
const maxMisfits = 10;

/** Creates a validator that compiles a schema only when a check by hand does not settle the matter. */
export function createValidator(document: Document): Validator {
  const patterns = createPatternTester();
  const quickCheck = createQuickCheck(document, patterns);
  let fullCheck: Validator | undefined;

  return (schema, value) => {
    if (schema.value === undefined || countNodes(value, maxNodes) >= maxNodes) return [];
    if (quickCheck(schema, value) === true) return [];
    fullCheck ??= createFullCheck(document, patterns);
    return fullCheck(schema, value);
  };
}

function createFullCheck(document: Document, patterns: PatternTester): Validator {
  // Loading Ajv takes longer than checking a contract without mistakes, which does not need it.
  const ajvModule: typeof AjvModule = createRequire(import.meta.url)('ajv/dist/2020.js');
  const ajv = new ajvModule.Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    formats: fullFormats,
    code: { regExp: Object.assign((pattern: string) => patternLike(pattern, patterns), { code: 'guarded' }) },
  });
  const writer = createJsonSchemaWriter(document);

  return (schema, value) => {
    try {
      const written = writer.write(schema);
      for (const referred of writer.pending()) ajv.addSchema(referred);
      const validate = ajv.compile(written);
      return validate(value) === true ? [] : misfits(validate.errors ?? []);
    } catch {
      // A schema that cannot be compiled has a mistake of its own, or contains itself: other rules say so.
      return [];
    }
  };
}

// Ajv tells patterns apart by `toString`.
function patternLike(pattern: string, patterns: PatternTester) {
  return { test: (text: string) => patterns.test(pattern, text), toString: () => pattern };
}

/** Keywords whose own error comes after those of the schemas that they try, which would only confuse. */
const trying = new Set(['anyOf', 'oneOf', 'not', 'if', 'contains', 'propertyNames']);

function misfits(errors: readonly ErrorObject[]): Misfit[] {
  const kept: ErrorObject[] = [];
  for (const error of errors.toReversed()) {
    const isPart = kept.some((later) => trying.has(later.keyword) && error.instancePath.startsWith(later.instancePath));
    if (!isPart) kept.push(error);
  }
  return kept.slice(-maxMisfits).map((error) => ({ pointer: error.instancePath, reason: reason(error) }));
}

function reason({ keyword, params, message = 'does not fit' }: ErrorObject): string {
  const text = message.replace('NOT', 'not');
  if (keyword === 'enum' && Array.isArray(params['allowedValues'])) {
    const values: unknown[] = params['allowedValues'];
    return `must be one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
  }
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  if (keyword === 'additionalProperties')
    return `must not have the property \`${String(params['additionalProperty'])}\``;
  return text.replaceAll(/["']([^"']*)["']/g, '`$1`');
}

function countNodes(value: unknown, limit: number): number {
  let count = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && count < limit) {
    const next = waiting.pop();
    count += 1;
    if (isRecord(next) || Array.isArray(next)) waiting.push(...Object.values(next).slice(0, limit));
  }
  return count;
}
