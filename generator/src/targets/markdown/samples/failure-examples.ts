import type { Api, Example, Operation } from '../../../model/index.ts';

/** The failures that the contract shows for an operation. */
export function failureExamples({ responses }: Operation): readonly Example[] {
  return responses.flatMap(({ status, contents }) =>
    contents.flatMap(({ examples }) => (status.startsWith('2') ? examples.filter(isFailure) : examples)),
  );
}

/** The failures that more than half of the operations show: they say nothing of any one of them. */
export function sharedFailures({ tags }: Api): readonly Example[] {
  const operations = tags.flatMap((tag) => tag.operations);
  const uses = new Map<string, { readonly example: Example; readonly count: number }>();
  for (const example of operations.flatMap(failureExamples)) {
    const key = keyOf(example);
    uses.set(key, { example, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  const most = operations.length / 2;
  return [...uses.values()].filter(({ count }) => count > 1 && count > most).map(({ example }) => example);
}

/** True when both show the same. */
export function isSameExample(one: Example, other: Example): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

/** True for an envelope whose own `statusCode` tells of a failure. */
export function isFailure({ value }: Example): boolean {
  return typeof value === 'object' && value !== null && 'statusCode' in value && value.statusCode !== 200;
}

function keyOf({ name, value }: Example): string {
  return JSON.stringify([name, value]);
}
