import type { Api, Example, Operation } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { exampleValue } from './example-value.ts';
import { isFailure } from './failure-examples.ts';

/** What an operation answers with when all goes well; undefined when that is no JSON. */
export function sampleResult(operation: Operation, api: Api, declarations: Declarations): unknown {
  const { result } = operation;
  if (result.kind !== 'envelope' && result.kind !== 'json') return undefined;
  const [success] = successExamples(operation);
  if (success !== undefined) return success.value;
  const value = exampleValue(result.schema, 'response', declarations);
  return result.kind === 'envelope' ? asSuccess(value, api, declarations) : value;
}

/** What else an operation may answer with when all goes well, such as that a token is not valid. */
export function otherResults(operation: Operation): readonly Example[] {
  return successExamples(operation).slice(1);
}

/** Those of the first media type that has any: another one says the same in another form. */
function successExamples({ responses }: Operation): readonly Example[] {
  const contents = responses.filter(({ status }) => status.startsWith('2') || responses.length === 1);
  const examples = contents.flatMap((response) => response.contents.map((content) => content.examples));
  return examples.map((each) => each.filter((example) => !isFailure(example))).find((each) => each.length > 0) ?? [];
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
