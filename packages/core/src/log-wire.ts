import type { Middleware } from './middleware.ts';
import type { Operation } from './operation.ts';
import { isSecretName, redact, redacted } from './redact.ts';
import type { HttpRequest } from './transport.ts';

/** Longer bodies are cut. */
const longestBody = 4000;

/**
 * Middleware that writes what goes over the wire, for finding out what is wrong: each request and each response with
 * headers and body. Credentials, and everything that the contract calls sensitive, read `[redacted]`; a body that is
 * neither JSON nor a form is only named.
 *
 * @param write takes one request or response, of several lines: `console.debug`
 */
export function logWire(write: (text: string) => void): Middleware {
  return async (request, next) => {
    const { operation, attempts, method, headers } = request;
    const title = `${operation.operationId}, attempt ${attempts}`;
    const address = `${method} ${shownUrl(request)}`;
    write([`→ ${title}: ${address}`, ...shownHeaders(headers, operation), ...shownBody(request)].join('\n  '));
    const start = performance.now();
    const response = await next(request);
    const took = Math.round(performance.now() - start);
    const body = await shownAnswer(response, operation);
    const status = `HTTP ${response.status}, ${took} ms`;
    write([`← ${title}: ${status}`, ...shownHeaders(response.headers, operation), ...body].join('\n  '));
    return response;
  };
}

function shownUrl({ url, operation }: HttpRequest): string {
  const { origin, pathname, searchParams } = new URL(url);
  const { sensitive = [], path } = operation;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  // Which part of the path is whose value cannot be told any more.
  const hasSecret = names.some((name) => isSecretName(name, sensitive));
  const query = [...searchParams].map(([name, value]) => `${name}=${isSecretName(name, sensitive) ? redacted : value}`);
  return [origin + (hasSecret ? path : pathname), query.join('&')].filter(Boolean).join('?').replace(/\s/g, '%20');
}

function shownHeaders(headers: Headers, { sensitive }: Operation): string[] {
  return [...headers].map(([name, value]) => {
    // What follows a sign-in stands in the query or fragment of the address that it redirects to.
    const shown = name === 'location' ? value.replace(/[?#].*/, `?${redacted}`) : value;
    return `${name}: ${isSecretName(name, sensitive) ? redacted : shown}`;
  });
}

function shownBody({ body, headers, operation }: HttpRequest): string[] {
  if (body === null) return [];
  const type = headers.get('content-type') ?? body.constructor.name;
  return [typeof body === 'string' ? shownText(body, type, operation) : `<${type}>`];
}

async function shownAnswer(response: Response, operation: Operation): Promise<string[]> {
  const type = response.headers.get('content-type') ?? '';
  if (!isReadable(type) || response.body === null) return [`<${type || 'no content'}>`];
  // Who reads the response itself hears of a connection that breaks.
  const text = await response
    .clone()
    .text()
    .catch(() => undefined);
  return [text === undefined ? '<cut off>' : shownText(text, type, operation)];
}

function isReadable(type: string): boolean {
  return /[/+]json\b|x-www-form-urlencoded/i.test(type);
}

function shownText(text: string, type: string, { sensitive }: Operation): string {
  if (!isReadable(type)) return `<${type}, ${text.length} characters>`;
  const value = /json/i.test(type) ? parseJson(text) : Object.fromEntries(new URLSearchParams(text));
  if (value === undefined) return `<broken JSON, ${text.length} characters>`;
  const shown = JSON.stringify(redact(value, sensitive));
  return shown.length > longestBody ? `${shown.slice(0, longestBody)}…` : shown;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
