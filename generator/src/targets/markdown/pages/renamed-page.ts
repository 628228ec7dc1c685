import type { Api } from '../../../model/index.ts';
import type { PageContext } from '../page-context.ts';
import { relativeLink } from '../page-paths.ts';
import { codeText } from '../text/code-span.ts';
import { plainText } from '../text/escape-text.ts';

/** Whether operations of a document had other names before. */
export function hasOlderNames({ tags }: Api): boolean {
  return tags.some(({ operations }) => operations.some(({ aliases }) => aliases.length > 0));
}

/** What the page of older names shows: each, in alphabetical order, with the operation that it calls. */
export function renamedView({ api, notice, paths, prose }: PageContext): object {
  const names = api.tags.flatMap((tag) =>
    tag.operations.flatMap((operation) => {
      const link = relativeLink('renamed.md', paths.operation(tag, operation));
      const cells = [`[${plainText(operation.operationId)}](${link})`, prose.cell(operation.summary)];
      return operation.aliases.map((alias) => ({ alias, row: [codeText(alias, 'cell'), ...cells] }));
    }),
  );
  return {
    notice,
    document: prose.line(api.title),
    names: names.toSorted((one, other) => (one.alias < other.alias ? -1 : 1)).map(({ row }) => row),
  };
}
