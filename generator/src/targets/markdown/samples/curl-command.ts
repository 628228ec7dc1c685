import type { Api, Operation } from '../../../model/index.ts';
import type { MarkdownOptions } from '../options.ts';
import { printJson, printJsonLine } from './print-literal.ts';
import { plainValue, queryText, valueText } from './query-text.ts';
import { partsIn, type RequestParts } from './request-parts.ts';
import { shellText } from './shell-text.ts';

const longestBody = 100;

/** What a command is made from. */
export interface CommandInput {
  readonly operation: Operation;
  readonly parts: RequestParts;
  /** Names of the security schemes whose credentials it sends. */
  readonly schemes: readonly string[];
  readonly api: Api;
  readonly options: MarkdownOptions;
}

/**
 * A command line of curl that sends what a sample program sends, for a POSIX shell. Credentials, and the host where it
 * differs from reader to reader, come from the environment. Undefined for a document that names no host.
 */
export function curlCommand(input: CommandInput): string | undefined {
  const { operation, parts, schemes, options } = input;
  const tail = pathText(operation, parts) + queryOf(parts);
  const url = addressOf(tail, input);
  if (url === undefined) return undefined;
  const credentials = options.curlHeaders?.filter(({ scheme }) => scheme === undefined || schemes.includes(scheme));
  const body = bodyArguments(operation, parts.body);
  const method = operation.method === (body.length > 0 ? 'POST' : 'GET') ? [] : [methodArgument(operation)];
  const start = ['curl', ...(tail.includes('[') ? ['-g'] : []), ...outputArguments(operation), ...method, url];
  return [
    start.join(' '),
    ...(credentials ?? []).map(({ name, variable }) => `-H "${name}: $${variable}"`),
    ...partsIn(parts, 'header').map(
      ({ parameter, value }) => `-H ${shellText(`${parameter.name}: ${plainValue(value)}`)}`,
    ),
    ...partsIn(parts, 'cookie').map(
      ({ parameter, value }) => `-b ${shellText(`${parameter.name}=${valueText(value)}`)}`,
    ),
    ...body,
  ].join(' \\\n  ');
}

function methodArgument({ method }: Operation): string {
  return method === 'HEAD' ? '-I' : `-X ${method}`;
}

/** A redirect shows in its headers, and a file would fill the terminal. */
function outputArguments({ result }: Operation): readonly string[] {
  if (result.kind === 'redirect') return ['-i'];
  return result.kind === 'binary' ? ['-o file'] : [];
}

/** Nothing is left in the tail that means anything to a shell within double quotes. */
function addressOf(tail: string, { api, options }: CommandInput): string | undefined {
  const safe = tail.replaceAll(/[$'!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  if (options.hostVariable !== undefined) return `"$${options.hostVariable}${safe}"`;
  const [server] = api.servers;
  if (server === undefined || !/^https?:/.test(server.url)) return undefined;
  const host = server.variables.reduce(
    (url, variable) => url.replaceAll(`{${variable.name}}`, variable.default),
    server.url,
  );
  return shellText(host.replace(/\/$/, '') + safe);
}

function pathText({ path }: Operation, parts: RequestParts): string {
  const values = new Map(partsIn(parts, 'path').map(({ parameter, value }) => [parameter.name, value]));
  return path
    .split(/\{([^{}]+)\}/)
    .map((text, index) => (index % 2 === 0 ? encodeURI(text) : valueText(values.get(text) ?? text)))
    .join('');
}

function queryOf(parts: RequestParts): string {
  const pairs = partsIn(parts, 'query').map(({ parameter, value }) => queryText(parameter, value));
  const query = pairs.filter((pair) => pair !== '').join('&');
  return query === '' ? '' : `?${query}`;
}

function bodyArguments({ body }: Operation, value: unknown): readonly string[] {
  if (body === undefined || value === undefined) return [];
  const [{ mediaType }] = body.contents;
  if (mediaType.startsWith('multipart/')) return Object.entries(value ?? {}).flatMap(formArguments);
  if (mediaType === 'application/x-www-form-urlencoded') return [`-d ${shellText(formText(value))}`];
  const contentType = `-H ${shellText(`content-type: ${mediaType}`)}`;
  if (value instanceof Blob) return [contentType, `--data-binary '@file'`];
  if (!/\bjson$/.test(mediaType)) return [contentType, `--data-raw ${shellText(plainValue(value))}`];
  const line = printJsonLine(value);
  return [contentType, `-d ${shellText(line.length > longestBody ? printJson(value) : line)}`];
}

function formArguments([name, value]: readonly [string, unknown]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => formArguments([name, one]));
  if (value instanceof Blob) return [`-F ${shellText(`${name}=@${value instanceof File ? value.name : 'file'}`)}`];
  return [`--form-string ${shellText(`${name}=${plainValue(value)}`)}`];
}

function formText(value: unknown): string {
  return Object.entries(value ?? {})
    .flatMap(([name, one]: readonly [string, unknown]) =>
      [one].flat().map((each) => `${encodeURIComponent(name)}=${valueText(each)}`),
    )
    .join('&');
}
