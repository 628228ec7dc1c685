import { fileName } from '../naming.ts';
import { uniqueNames } from './unique-names.ts';

/** The file name of each tag, no two of them the same: `Orders` and `orders/` are `orders` and `orders-2`. */
export function tagFiles(tags: readonly string[]): ReadonlyMap<string, string> {
  const wanted = tags.map((tag) => ({ key: tag, name: fileName(tag), isExact: fileName(tag) === tag }));
  return uniqueNames(wanted, { separator: '-' });
}
