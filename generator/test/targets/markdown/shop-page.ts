import { apiOf, emit } from './emit.ts';
import { shop } from './shop.ts';

/** A page of the small shop's reference, by its path; undefined where there is none. */
export async function shopPage(path: string): Promise<string | undefined> {
  return (await emit(apiOf(shop))).get(path);
}
