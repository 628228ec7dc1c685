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

/** Checks values against schemas of a document. */
export interface Validator {
  /** Why a value does not fit; nothing when it fits, or when that cannot be told. */
  misfits(schema: Cursor, value: unknown): readonly Misfit[];
  /** True where a look tells that there are no misfits. */
  surelyFits(schema: Cursor, value: unknown): boolean;
}

/** Larger values are not checked: some keywords take time that grows with the square of the size. */
const maxNodes = 5000;

/** Misfits reported for one value; the first few explain the rest. */
const maxMisfits = 10;

/** Creates a validator that compiles a schema only when a check by hand does not settle the matter. */
export function createValidator(document: Document): Validator {
  const patterns = createPatternTester();
  const quickCheck = createQuickCheck(document, patterns);
  let fullCheck: Validator['misfits'] | undefined;
  return { misfits, surelyFits };

  function misfits(schema: Cursor, value: unknown): readonly Misfit[] {
    if (surelyFits(schema, value)) return [];
    fullCheck ??= createFullCheck(document, patterns);
    return fullCheck(schema, value);
  }

  function surelyFits(schema: Cursor, value: unknown): boolean {
    return schema.value === undefined || countNodes(value, maxNodes) >= maxNodes || quickCheck(schema, value) === true;
  }
}

function createFullCheck(document: Document, patterns: PatternTester): Validator['misfits'] {
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
      return validate(value) === true ? [] : misfitsOf(validate.errors ?? []);
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

function misfitsOf(errors: readonly ErrorObject[]): Misfit[] {
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
