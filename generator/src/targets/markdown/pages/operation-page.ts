import type { Example, Operation, ParameterLocation, Preset, Tag } from '../../../model/index.ts';
import type { PageContext } from '../page-context.ts';
import { relativeLink } from '../page-paths.ts';
import { createReferences } from '../references.ts';
import { printJson } from '../samples/print-literal.ts';
import { failureExamples, isSameExample } from '../samples/failure-examples.ts';
import { sampleBlocks } from '../samples/sample-blocks.ts';
import { otherResults, sampleResult } from '../samples/sample-result.ts';
import { parameterRows, withLimits, type RowContext } from '../tables/property-rows.ts';
import { exampleViews } from './example-views.ts';
import { fencedCode } from '../text/fenced-code.ts';
import { visibleText } from '../text/visible-text.ts';
import { bodyView } from './body-view.ts';
import { dataStructures } from './data-structures.ts';
import { deprecationNotice } from './deprecation-notice.ts';
import { errorRows } from './error-rows.ts';
import { operationFacts } from './operation-facts.ts';
import { responseView } from './response-view.ts';

const locations: readonly { readonly location: ParameterLocation; readonly title: string }[] = [
  { location: 'path', title: 'Path parameters' },
  { location: 'query', title: 'Query parameters' },
  { location: 'header', title: 'Header parameters' },
  { location: 'cookie', title: 'Cookie parameters' },
];

/** What the page of an operation, or of a preset of it, shows; the template says how. */
export function operationView(tag: Tag, operation: Operation, context: PageContext, preset?: Preset): object {
  const { api, declarations, options, paths, prose } = context;
  const { operationId, summary, description } = preset ?? operation;
  const path = paths.operation(tag, preset ?? operation);
  const title = visibleText(summary).replaceAll('\n', ' ').trim() || operationId;
  const references = createReferences([title, 'Call', 'Response']);
  const rowContext: RowContext = { declarations, link: references.link, prose };
  const facts = operationFacts(operation, context, { path, preset });
  // Schemas are shown in the order of their first link, so the parts of a page are made in its order.
  const parameters = preset ? presetTable(preset, rowContext) : parameterTables(operation, rowContext);
  const body = !preset && bodyView(operation, rowContext);
  const indexPage = relativeLink(path, 'index.md');
  const response = !preset && responseView(operation, rowContext, context.envelope);
  const result = sampleResult(operation, api, declarations);
  return {
    notice: context.notice,
    title: prose.heading(title),
    description: prose.blocks(description),
    deprecation: deprecationNotice(operation, path, paths),
    facts,
    parameters,
    body,
    samples: sampleBlocks({ operation, preset, api, declarations, options }),
    response,
    result: result === undefined ? '' : fencedCode('json', printJson(result)),
    otherResults: preset || result === undefined ? [] : exampleViews(otherResults(operation), prose),
    structures: dataStructures(references, rowContext, context.structures),
    errors: preset ? [] : errorRows(operation.errors, api.errors, prose),
    errorsPage: relativeLink(path, 'errors.md'),
    indexPage,
    hasCredentials: api.securitySchemes.length > 0,
    failures: preset ? [] : exampleViews(ownFailures(operation, context), prose),
  };
}

function ownFailures(operation: Operation, { sharedFailures }: PageContext): readonly Example[] {
  return failureExamples(operation).filter((own) => !sharedFailures.some((shared) => isSameExample(own, shared)));
}

function presetTable({ parameters }: Preset, outer: RowContext): readonly object[] {
  const context = withLimits(outer);
  const rows = parameters.flatMap((parameter) => parameterRows({ ...parameter, examples: [] }, context));
  return rows.length > 0 ? [{ title: 'Parameters', rows }] : [];
}

function parameterTables({ parameters }: Operation, outer: RowContext): readonly object[] {
  return locations
    .map(({ location, title }) => {
      const context = withLimits(outer);
      const members = parameters.filter((parameter) => parameter.in === location);
      return { title, rows: members.flatMap((parameter) => parameterRows(parameter, context)) };
    })
    .filter(({ rows }) => rows.length > 0);
}
