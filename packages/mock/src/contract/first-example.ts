import type { MediaType } from './open-api.ts';

/** The example that a media type shows first, which for an answer is the success. */
export function firstExample({ example, examples = {} }: MediaType): unknown {
  return example ?? Object.values(examples)[0]?.value;
}
