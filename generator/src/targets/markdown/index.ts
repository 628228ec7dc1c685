import type { Api, Operation, Tag } from '../../model/index.ts';
import type { GeneratedFile } from '../../output/generated-file.ts';
import { noMemory } from '../memory.ts';
import type { Target } from '../target.ts';
import { declarationsOf } from './declarations.ts';
import { ingredientsOf } from './ingredients.ts';
import type { MarkdownOptions } from './options.ts';
import type { PageContext } from './page-context.ts';
import { pagePaths, webhooksPage, type PagePaths } from './page-paths.ts';
import { envelopeOf } from './pages/envelope.ts';
import { documentView, errorsView, tagView } from './pages/index-pages.ts';
import { operationView } from './pages/operation-page.ts';
import { hasOlderNames, renamedView } from './pages/renamed-page.ts';
import { webhooksView } from './pages/webhooks-page.ts';
import { sharedFailures } from './samples/failure-examples.ts';
import { compileTemplates } from './templates.ts';
import { createProse } from './text/prose.ts';

export { parseClientOptions, parseHeaders } from './client-options.ts';
export type { MarkdownOptions } from './options.ts';
export { readTemplates } from './read-templates.ts';

/**
 * The Markdown target: a page for each operation and preset, an index for each tag and for the document, and one page of error
 * codes, one of older names and one of webhooks, all in Prettier's form.
 */
export const markdownTarget: Target<MarkdownOptions> = ({ api, memory = noMemory }, options) => {
  const wrap = options.proseWrap ?? 'preserve';
  const render = memory.made(
    () => JSON.stringify([options.templates, wrap]),
    () => compileTemplates(options.templates, wrap),
  );
  const paths = pagePaths(api);
  const declarations = declarationsOf(api);
  const contextIn = (root: string): PageContext => ({
    api,
    options,
    declarations,
    envelope: envelopeOf(api, declarations),
    paths,
    prose: createProse((code) => operationLink(code, root, paths)),
    structures: new Map(),
    sharedFailures: sharedFailures(api),
    notice: noticeOf(api),
  });
  const context = contextIn('../');
  const tagPage = (tag: Tag): GeneratedFile => ({
    path: `${tag.fileName}/index.md`,
    content: render('tag', tagView(tag, context)),
  });
  const operationPages = (tag: Tag, operation: Operation): readonly GeneratedFile[] =>
    [undefined, ...operation.presets].map((preset) => ({
      path: paths.operation(tag, preset ?? operation),
      content: render('operation', operationView(tag, operation, context, preset)),
    }));
  const ingredients = ingredientsOf(api, options);
  const tagPages = api.tags.flatMap((tag) => [
    memory.made(
      () => ingredients.tag(tag),
      () => tagPage(tag),
    ),
    ...tag.operations.flatMap((operation) =>
      memory.made(
        () => ingredients.operation(operation),
        () => operationPages(tag, operation),
      ),
    ),
  ]);
  const topContext = contextIn('./');
  return [
    { path: 'index.md', content: render('document', documentView(topContext)) },
    { path: 'errors.md', content: render('errors', errorsView(topContext)) },
    ...(hasOlderNames(api) ? [{ path: 'renamed.md', content: render('renamed', renamedView(topContext)) }] : []),
    ...(api.webhooks.length > 0 ? [{ path: webhooksPage, content: render('webhooks', webhooksView(topContext)) }] : []),
    ...tagPages,
  ];
};

/** Inline code that is the name of an operation links to its page. */
function operationLink(code: string, root: string, paths: PagePaths): string | undefined {
  const path = paths.ofName(code);
  return path === undefined ? undefined : root + path;
}

/** Only letters, digits and blanks of the title, so that it cannot end the comment. */
function noticeOf({ title }: Api): string {
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return `<!-- Made by the markdown target from the contract of the ${name}. Do not edit: change the contract. -->`;
}
