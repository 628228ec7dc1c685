import type { Operation } from '../../../model/index.ts';
import type { PageContext } from '../page-context.ts';
import { createReferences } from '../references.ts';
import { parameterRows, withLimits, type RowContext } from '../tables/property-rows.ts';
import { codeText } from '../text/code-span.ts';
import { visibleText } from '../text/visible-text.ts';
import { bodyView } from './body-view.ts';
import { dataStructures } from './data-structures.ts';
import { exampleViews } from './example-views.ts';

/** What the page of webhooks shows: each call that users' servers get, and the schemas of what it brings. */
export function webhooksView(context: PageContext): object {
  const { api, declarations, notice, options, prose, structures } = context;
  const titles = api.webhooks.map(titleOf);
  const references = createReferences(['Webhook events', ...titles, 'Data structures']);
  const rowContext: RowContext = { declarations, link: references.link, prose };
  const webhooks = api.webhooks.map((webhook, index) => ({
    title: prose.heading(titles[index] ?? ''),
    description: prose.blocks(webhook.description),
    method: codeText(webhook.method, 'flow'),
    headers: headerRows(webhook, rowContext),
    body: bodyView(webhook, rowContext),
    examples: exampleViews(webhook.body?.contents[0].examples ?? [], prose),
    answers: webhook.responses.map(({ status, description }) => [codeText(status, 'cell'), prose.cell(description)]),
  }));
  return {
    notice,
    document: prose.line(api.title),
    package: codeText(options.package, 'flow'),
    webhooks,
    structures: dataStructures(references, rowContext, structures),
  };
}

function titleOf({ summary, operationId }: Operation): string {
  return visibleText(summary).replaceAll('\n', ' ').trim() || operationId;
}

function headerRows({ parameters }: Operation, outer: RowContext): readonly (readonly string[])[] {
  const context = withLimits(outer);
  return parameters.filter((one) => one.in === 'header').flatMap((parameter) => parameterRows(parameter, context));
}
