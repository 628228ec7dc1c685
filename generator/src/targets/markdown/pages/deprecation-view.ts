import type { Operation } from '../../../model/index.ts';
import { relativeLink, type PagePaths } from '../page-paths.ts';

/** What a page says of an operation that should no longer be used. */
export interface DeprecationView {
  /** What to use instead; false where there is nothing, or where the description says it. */
  readonly successor: { readonly name: string; readonly link: string } | false;
}

/**
 * The notice of a deprecated operation; false when it is not deprecated.
 *
 * @param path of the page that the notice stands on
 */
export function deprecationView(operation: Operation, path: string, paths: PagePaths): DeprecationView | false {
  const { deprecated, successor, description = '' } = operation;
  if (!deprecated) return false;
  const target = successor === undefined ? undefined : paths.ofName(successor);
  if (successor === undefined || target === undefined || namesInstead(description, target, paths)) {
    return { successor: false };
  }
  return { successor: { name: successor, link: relativeLink(path, target) } };
}

/** True when a sentence names the operation on this page, in inline code, and says `instead`. */
function namesInstead(description: string, target: string, paths: PagePaths): boolean {
  const sentences = description.split(/(?<=[.!?])\s+|\n\s*\n/);
  return sentences.some(
    (sentence) =>
      /\binstead\b/i.test(sentence) &&
      Array.from(sentence.matchAll(/`([^`]+)`/g)).some(([, name = '']) => paths.ofName(name) === target),
  );
}
