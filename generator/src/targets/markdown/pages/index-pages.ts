import type { Api, Server, Tag } from '../../../model/index.ts';
import type { PageContext } from '../page-context.ts';
import { relativeLink, webhooksPage } from '../page-paths.ts';
import { createReferences } from '../references.ts';
import { titledCode } from '../samples/sample-blocks.ts';
import { clientFile, clientProgram } from '../samples/sample-program.ts';
import { propertyRows, type Row, type RowContext } from '../tables/property-rows.ts';
import { codeText } from '../text/code-span.ts';
import { plainText } from '../text/escape-text.ts';
import type { Prose } from '../text/prose.ts';
import { dataStructures } from './data-structures.ts';
import { deprecationNotice } from './deprecation-notice.ts';
import { codeRows } from './error-rows.ts';
import { exampleViews } from './example-views.ts';
import { hasOlderNames } from './renamed-page.ts';

/** What the index page of a tag shows: its operations, each with its presets after it. */
export function tagView(tag: Tag, { paths, notice, prose }: PageContext): object {
  const index = `${tag.fileName}/index.md`;
  return {
    notice,
    title: prose.heading(tag.title),
    description: prose.blocks(tag.description),
    operations: tag.operations.flatMap((operation) =>
      [operation, ...operation.presets].map((each) => {
        const link = relativeLink(index, paths.operation(tag, each));
        const summary = prose.cell(each.summary);
        return [
          `[${plainText(each.operationId)}](${link})`,
          codeText(`${operation.method} ${operation.path}`, 'cell'),
          `${deprecationNotice(operation, index, paths)} ${summary}`.trim(),
        ];
      }),
    ),
  };
}

/** What the index page of a document shows: tags, how to read their pages, servers, credentials and the envelope. */
export function documentView(context: PageContext): object {
  const { api, options, notice, prose } = context;
  return {
    notice,
    title: prose.heading(api.title),
    description: prose.blocks(api.description),
    clientName: codeText(options.clientName, 'flow'),
    package: codeText(options.package, 'flow'),
    servers: api.servers.map((server) => [codeText(server.url, 'cell'), serverText(server, prose)]),
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
    client: titledCode('ts', clientFile, clientProgram(options)),
    envelope: envelopeRows(context),
    webhooks: api.webhooks.length > 0 && `./${webhooksPage}`,
    hasOlderNames: hasOlderNames(api),
  };
}

/** What a server is, and what stands in the braces of its address. */
function serverText({ description, variables }: Server, prose: Prose): string {
  const texts = variables.map((variable) => {
    const meaning = prose.cell(variable.description);
    return `${codeText(variable.name, 'cell')}: ${meaning === '' ? '' : `${meaning} `}Default ${codeText(variable.default, 'cell')}.`;
  });
  return [prose.cell(description).replace(/(?<=[\p{L}\p{N}])$/u, texts.length > 0 ? '.' : ''), ...texts]
    .filter((text) => text !== '')
    .join(' ');
}

/** The envelope with its descriptions in full; schemas that it refers to have no place on this page. */
function envelopeRows({ envelope, declarations, prose }: PageContext): readonly Row[] {
  if (envelope === undefined) return [];
  const link = (name: string): string => codeText(name, 'cell');
  return propertyRows({ kind: 'ref', name: envelope.name }, { declarations, link, prose });
}

/** What the page of error codes shows, and the schemas of what failed calls are answered with. */
export function errorsView({ api, declarations, notice, prose, sharedFailures, structures }: PageContext): object {
  const references = createReferences(['Errors', 'Status codes', 'API codes', 'Bodies of failures']);
  const context: RowContext = { declarations, link: references.link, prose };
  return {
    notice,
    document: prose.line(api.title),
    statusCodes: codeRows(api.errors.statusCodes, prose),
    apiCodes: codeRows(api.errors.apiCodes, prose),
    failures: exampleViews(sharedFailures, prose),
    bodies: failureBodies(api).map(context.link).join(', '),
    structures: dataStructures(references, context, structures),
  };
}

/** Names of the schemas that failures have, each once. */
function failureBodies({ tags }: Api): readonly string[] {
  const responses = tags.flatMap(({ operations }) => operations.flatMap((operation) => operation.responses));
  const schemas = responses
    .filter(({ status }) => !/^[123]/.test(status))
    .flatMap(({ contents }) => contents.map(({ schema }) => schema));
  return [...new Set(schemas.flatMap((schema) => (schema.kind === 'ref' ? [schema.name] : [])))];
}
