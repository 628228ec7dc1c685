import type { Api } from '../model/index.ts';
import type { TargetInput } from '../targets/target.ts';

/** What a target in a thread reads of its input; the other is not copied to the thread. */
export type InputPart = keyof Pick<TargetInput, 'api' | 'bundle'>;

/** The parts of an input that most edits leave as they are. */
export function partsOf(reads: InputPart, input: TargetInput): ReadonlySet<object> {
  return reads === 'api' ? partsOfApi(input.api) : partsOfBundle(input.bundle);
}

function partsOfApi({ schemas, tags, webhooks }: Api): ReadonlySet<object> {
  return new Set([...schemas, ...tags.flatMap(({ operations }) => operations), ...webhooks]);
}

function partsOfBundle({ paths, webhooks, components }: TargetInput['bundle']): ReadonlySet<object> {
  return new Set([paths, webhooks, ...objectsIn(components)].flatMap(objectsIn));
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((member) => typeof member === 'object' && member !== null);
}
