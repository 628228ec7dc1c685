import { nearestName } from '../document/index.ts';

/** `Did you mean ...?` when one of the candidates is close, else the given advice. */
export function didYouMean(name: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearestName(name, candidates);
  return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
}
