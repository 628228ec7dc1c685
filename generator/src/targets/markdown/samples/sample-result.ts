import type { Api, Operation } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { exampleValue } from './example-value.ts';
import { isFailure } from './failure-examples.ts';

/** What an operation answers with when all goes well; undefined when that is no JSON. */
export function sampleResult({ result, responses }: Operation, api: Api, declarations: Declarations): unknown {
  if (result.kind !== 'envelope' && result.kind !== 'json') return undefined;
  const examples = responses.flatMap(({ status, contents }) =>
    status.startsWith('2') || responses.length === 1 ? contents.flatMap((content) => content.examples) : [],
  );
  const success = examples.find((example) => !isFailure(example));
  if (success !== undefined) return success.value;
  const value = exampleValue(result.schema, 'response', declarations);
  return result.kind === 'envelope' ? asSuccess(value, api, declarations) : value;
}

/** An envelope made of examples would carry that of `apiCode`, which a success does not have. */
function asSuccess(value: unknown, { envelope }: Api, declarations: Declarations): unknown {
  if (typeof value !== 'object' || value === null || envelope === undefined) return value;
  const optional = declarations
    .shape({ kind: 'ref', name: envelope })
    .properties.filter(({ required }) => !required)
    .map(({ name }) => name);
  const entries = Object.entries(value).filter(([name]) => !optional.includes(name));
  return { ...Object.fromEntries(entries), statusCode: 200 };
}
