import type { RequestDraft } from './authenticate.ts';
import type { Codec, Operation } from './operation.ts';
import type { HeaderValues } from './request-options.ts';
import { setHeader } from './set-header.ts';

/** A draft, and what stands in the URL for it. */
export interface DraftedRequest extends RequestDraft {
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly codec: Codec;
}

/** What a draft is made from. */
export interface DraftParts {
  readonly operation: Operation;
  readonly codec: Codec;
  readonly params: object;
  /** Later ones win, and one that is undefined takes out what an earlier one holds. */
  readonly headers: readonly (HeaderValues | undefined)[];
}

/**
 * Lays out one request.
 *
 * @throws TypeError that names the parameter or header which cannot be sent as it stands
 */
export function draftRequest({ operation, codec, params, headers: sets }: DraftParts): DraftedRequest {
  const { target, query, body, headers: own } = codec.layOut(operation, params);
  const headers = new Headers();
  for (const [name, value] of [...sets, own].flatMap((set) => Object.entries(set ?? {}))) {
    if (value === undefined) headers.delete(name);
    else setHeader(headers, name, value);
  }
  return { operation, codec, target, query, body, headers, path: decodeURIComponent(target.replace(/\?.*/, '')) };
}
