import type { Tag } from '../../../model/index.ts';
import type { PageContext } from '../page-context.ts';
import { relativeLink } from '../page-paths.ts';
import { codeText } from '../text/code-span.ts';
import { plainText } from '../text/escape-text.ts';
import { codeRows } from './error-rows.ts';
import { failureViews } from './failure-views.ts';

/** What the index page of a tag shows: its operations. */
export function tagView(tag: Tag, { paths, notice, prose }: PageContext): object {
  const index = `${tag.fileName}/index.md`;
  return {
    notice,
    title: prose.heading(tag.title),
    description: prose.blocks(tag.description),
    operations: tag.operations.map((operation) => {
      const link = relativeLink(index, paths.operation(tag, operation));
      const summary = prose.cell(operation.summary);
      return [
        `[${plainText(operation.operationId)}](${link})`,
        codeText(`${operation.method} ${operation.path}`, 'cell'),
        operation.deprecated ? `**Deprecated.** ${summary}`.trim() : summary,
      ];
    }),
  };
}

/** What the index page of a document shows: servers, credentials and tags. */
export function documentView({ api, options, notice, prose }: PageContext): object {
  return {
    notice,
    title: prose.heading(api.title),
    description: prose.blocks(api.description),
    client: codeText(options.clientName, 'flow'),
    package: codeText(options.package, 'flow'),
    servers: api.servers.map(({ url, description }) => [codeText(url, 'cell'), prose.cell(description)]),
    securitySchemes: api.securitySchemes.map(({ name, type, description }) => [
      codeText(name, 'cell'),
      codeText(type, 'cell'),
      prose.cell(description),
    ]),
    tags: api.tags.map((tag) => [
      `[${plainText(tag.title)}](./${tag.fileName}/index.md)`,
      prose.cell(tag.description),
      String(tag.operations.length),
    ]),
  };
}

/** What the page of error codes shows. */
export function errorsView({ api, notice, prose, sharedFailures }: PageContext): object {
  return {
    notice,
    document: prose.line(api.title),
    statusCodes: codeRows(api.errors.statusCodes, prose),
    apiCodes: codeRows(api.errors.apiCodes, prose),
    failures: failureViews(sharedFailures, prose),
  };
}
