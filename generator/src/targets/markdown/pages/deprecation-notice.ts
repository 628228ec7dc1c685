import type { Operation } from '../../../model/index.ts';
import { relativeLink, type PagePaths } from '../page-paths.ts';
import { codeText } from '../text/code-span.ts';

/**
 * The notice of a deprecated operation, with a link to what to use in its place; empty when it is not deprecated.
 *
 * @param page path of the page that the notice stands on
 */
export function deprecationNotice({ deprecated, successor }: Operation, page: string, paths: PagePaths): string {
  if (!deprecated) return '';
  const target = successor === undefined ? undefined : paths.ofName(successor);
  if (successor === undefined || target === undefined) return '**Deprecated.**';
  return `**Deprecated:** use [${codeText(successor, 'flow')}](${relativeLink(page, target)}).`;
}
