import type { Operation, OperationResult, Response, Schema } from '../../../model/index.ts';
import { limitsText } from '../tables/limits-text.ts';
import type { Row, RowContext } from '../tables/property-rows.ts';
import { typeText } from '../tables/type-text.ts';
import { codeText } from '../text/code-span.ts';
import { rootView, type RootView } from './body-view.ts';
import { noSchema } from './schema-view.ts';
import type { Envelope } from './envelope.ts';
import { responseEnding } from './response-ending.ts';

/** The successful response of a page. */
export interface ResponseView extends RootView {
  /** What follows on all that, up to the full stop: what the answer means. */
  readonly ending: string;
  readonly isEnvelope: boolean;
  /** What the envelope's one property besides is, in words and up to the full stop; empty where a table tells. */
  readonly content: string;
  readonly isJson: boolean;
  readonly isText: boolean;
  readonly isFile: boolean;
  readonly isRedirect: boolean;
  readonly mediaType: string;
  readonly headers: readonly (readonly string[])[];
}

/** What a page shows of the response to a successful call. */
export function responseView(operation: Operation, outer: RowContext, envelope: Envelope | undefined): ResponseView {
  const context = { ...outer, isAnswer: true };
  const { result } = operation;
  const isRedirect = result.kind === 'redirect';
  const isEnvelope = result.kind === 'envelope' && envelope !== undefined;
  const success = operation.responses.find(({ status }) => (isRedirect ? /^3/ : /^2/).test(status));
  const root = 'schema' in result ? rootView(result.schema, context) : { ...noSchema, name: '' };
  const own = isEnvelope ? envelopeView(root, result.schema, { ...context, envelope }) : plainView(root);
  return {
    ending: own.content === '' ? endingOf(result, own.name, descriptionLine(success, context)) : '',
    isEnvelope,
    isJson: result.kind === 'json' || result.kind === 'envelope',
    isText: result.kind === 'text',
    isFile: result.kind === 'binary',
    isRedirect,
    mediaType: 'mediaType' in result ? codeText(result.mediaType, 'flow') : '',
    ...own,
    headers: headerRows(success, isRedirect, context),
  };
}

/** A description of a redirect says what it does, and one of no answer what has come about. */
function endingOf({ kind }: OperationResult, name: string, description: string): string {
  if (kind === 'redirect') return description.startsWith('Redirects ') ? `, which r${description.slice(1)}` : '.';
  if (kind === 'none') return description === '' ? '.' : `. ${description}`;
  return responseEnding(name, description);
}

type OwnView = RootView & Pick<ResponseView, 'content'>;

function plainView(root: RootView): OwnView {
  return { ...root, name: withArticle(root.name), content: '' };
}

/** What every answer has stands on the index page. An envelope that is composed right here has no name besides. */
function envelopeView(
  root: RootView,
  schema: Schema,
  { envelope, declarations }: RowContext & { readonly envelope: Envelope },
): OwnView {
  const shared = declarations.shape(schema).properties.filter(envelope.has);
  const elsewhere = new Set(shared.map(({ name }) => codeText(name, 'cell')));
  const rows = root.rows.filter(([name]) => !elsewhere.has(name));
  const name = root.rows.length > 0 && schema.kind !== 'ref' ? '' : root.name;
  const [only, ...others] = rows;
  const content = only === undefined || others.length > 0 ? '' : contentText(only);
  return { ...root, name, rows: content === '' ? rows : [], content };
}

/**
 * A row as the end of a sentence: `` whose `data` is an array of [UserDto](#userdto): the members. `` Empty where that would
 * lose something, or where the escapes of a table would show.
 */
function contentText([name, type, required, , description]: Row): string {
  if ([name, type, description].some((cell) => cell.includes('|'))) return '';
  const text = `whose ${name}${required === 'no' ? ', where there is any,' : ''} is ${withArticle(type)}`;
  return text + responseEnding(type, description);
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
  return /^(?:ok|success)\.?$/i.test(description) ? '' : prose.line(description.replace(/^success\. /i, ''));
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
