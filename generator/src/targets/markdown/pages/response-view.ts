import type { Operation } from '../../../model/index.ts';
import type { RowContext } from '../tables/property-rows.ts';
import { typeText } from '../tables/type-text.ts';
import { limitsText } from '../tables/limits-text.ts';
import { codeText } from '../text/code-span.ts';
import { rootView, type RootView } from './body-view.ts';

/** The successful response of a page. */
export interface ResponseView extends RootView {
  readonly description: string;
  readonly isJson: boolean;
  readonly isText: boolean;
  readonly isFile: boolean;
  readonly isRedirect: boolean;
  readonly mediaType: string;
  readonly headers: readonly (readonly string[])[];
}

/** What a page shows of the response to a successful call. */
export function responseView(operation: Operation, context: RowContext): ResponseView {
  const { result } = operation;
  const isJson = result.kind === 'json' || result.kind === 'envelope';
  const success = operation.responses.find(({ status }) => (result.kind === 'redirect' ? /^3/ : /^2/).test(status));
  const root = isJson ? rootView(result.schema, context) : { name: '', type: '', rows: [], variants: [] };
  return {
    description: context.prose.line(success?.description),
    isJson,
    isText: result.kind === 'text',
    isFile: result.kind === 'binary',
    isRedirect: result.kind === 'redirect',
    mediaType: 'mediaType' in result ? codeText(result.mediaType, 'flow') : '',
    ...root,
    headers: (success?.headers ?? []).map(({ name, schema, description }) => [
      codeText(name, 'cell'),
      typeText(schema, context.link),
      [context.prose.cell(description ?? schema.description), limitsText(schema, context.prose)]
        .filter(Boolean)
        .join(' '),
    ]),
  };
}
