import type { Operation, Response, Schema } from '../../../model/index.ts';
import { limitsText } from '../tables/limits-text.ts';
import type { RowContext } from '../tables/property-rows.ts';
import { typeText } from '../tables/type-text.ts';
import { codeText } from '../text/code-span.ts';
import { rootView, type RootView } from './body-view.ts';
import type { Envelope } from './envelope.ts';

/** The successful response of a page. */
export interface ResponseView extends RootView {
  readonly description: string;
  readonly isEnvelope: boolean;
  readonly isJson: boolean;
  readonly isText: boolean;
  readonly isFile: boolean;
  readonly isRedirect: boolean;
  readonly mediaType: string;
  readonly headers: readonly (readonly string[])[];
}

/** What a page shows of the response to a successful call. */
export function responseView(operation: Operation, context: RowContext, envelope: Envelope | undefined): ResponseView {
  const { result } = operation;
  const isRedirect = result.kind === 'redirect';
  const isEnvelope = result.kind === 'envelope' && envelope !== undefined;
  const success = operation.responses.find(({ status }) => (isRedirect ? /^3/ : /^2/).test(status));
  return {
    description: descriptionLine(success, context),
    isEnvelope,
    isJson: result.kind === 'json' || result.kind === 'envelope',
    isText: result.kind === 'text',
    isFile: result.kind === 'binary',
    isRedirect,
    mediaType: 'mediaType' in result ? codeText(result.mediaType, 'flow') : '',
    ...('schema' in result
      ? schemaRoot(result.schema, isEnvelope ? { ...context, describe: envelope.describe } : context, isEnvelope)
      : { name: '', type: '', rows: [], variants: [] }),
    headers: headerRows(success, isRedirect, context),
  };
}

/** An envelope that is composed right here has no name besides. */
function schemaRoot(schema: Schema, context: RowContext, isEnvelope: boolean): RootView {
  const root = rootView(schema, context);
  if (isEnvelope) return { ...root, name: root.rows.length > 0 && schema.kind !== 'ref' ? '' : root.name };
  return { ...root, name: withArticle(root.name) };
}

/** `object` → `an object`, `any` → `any value`; names, links and whatever else stay as they are. */
function withArticle(type: string): string {
  if (type === 'any') return 'any value';
  if (/^(?:object|array|integer)\b/.test(type)) return `an ${type}`;
  return /^(?:boolean|file|free-form|map|number|string)\b/.test(type) ? `a ${type}` : type;
}

/** That it was a success is no news. */
function descriptionLine(success: Response | undefined, { prose }: RowContext): string {
  const description = success?.description.trim() ?? '';
  return /^(?:ok|success)\.?$/i.test(description) ? '' : prose.line(description);
}

/** The address of a redirect is what the call resolves to, so its header goes without saying. */
function headerRows(
  success: Response | undefined,
  isRedirect: boolean,
  { link, prose }: RowContext,
): ResponseView['headers'] {
  const headers = success?.headers.filter(({ name }) => !isRedirect || name.toLowerCase() !== 'location') ?? [];
  return headers.map(({ name, schema, description }) => [
    codeText(name, 'cell'),
    typeText(schema, link),
    [prose.cell(description ?? schema.description), limitsText(schema, prose)].filter(Boolean).join(' '),
  ]);
}
