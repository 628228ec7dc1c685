import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Api, Documents } from '../contract/load-documents.ts';
import { anchorReferences } from './anchor-references.ts';
import { isObject } from '../is-object.ts';

/** How a value came: as JSON, or as text whose types have yet to be found out (queries, paths, forms). */
export type Notation = 'json' | 'text';

/** Gives a validator for a schema of one of the documents, compiled when it is first asked for. */
export type Validators = (schema: object, from: { readonly api: Api; readonly notation: Notation }) => ValidateFunction;

/**
 * Validators by JSON Schema 2020-12, which report every fault. Those for text change it in place into the types that
 * the schema wants.
 */
export function validators(documents: Documents): Validators {
  const instances: Partial<Record<Notation, Ajv2020>> = {};
  const compiled = { json: new WeakMap<object, ValidateFunction>(), text: new WeakMap<object, ValidateFunction>() };
  return (schema, { api, notation }) => {
    const known = compiled[notation].get(schema);
    if (known) return known;
    const ajv = (instances[notation] ??= createAjv(notation));
    if (!ajv.schemas[api] && JSON.stringify(schema).includes('"$ref"')) {
      // Looked at part by part when a reference leads there: compiling all of them would take seconds.
      ajv.addSchema({ components: { schemas: documents[api].components.schemas } }, api);
    }
    const anchored = anchorReferences(schema, api);
    if (!isObject(anchored)) throw new TypeError('A schema must be an object.');
    const validator = ajv.compile(anchored);
    compiled[notation].set(schema, validator);
    return validator;
  };
}

function createAjv(notation: Notation): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: notation === 'text',
    // The contract has been checked; its annotations, such as `x-sdk-sensitive`, are none of a validator's business.
    strict: false,
    validateSchema: false,
    logger: false,
  });
  formats.default(ajv);
  return ajv;
}
