import type { Layout, Values } from '../codec/layout.ts';
import { isObject } from '../is-object.ts';
import type { Operation, ParameterStyle } from '../operation.ts';
import { expandParameter } from './expand-parameter.ts';
import { fillPath, refuseSegment, scalarSegment } from './fill-path.ts';
import { isPresent, withQuery } from './lay-out-plain.ts';
import { placeParams } from './place-params.ts';

type Styles = Readonly<Record<string, ParameterStyle>> | undefined;

/**
 * Lays out input of every kind, in every style.
 *
 * @throws TypeError that names the parameter which cannot be sent as it stands
 */
export function layOutFull(operation: Operation, params: object): Layout {
  const placed = placeParams(operation, params);
  const path = fillPath(operation.path, (name) =>
    segment(name, placed.path[name], styleIn(operation.pathStyles, name)),
  );
  const query: Record<string, unknown> = {};
  const pairs: string[] = [];
  for (const [name, value] of present(placed.query)) {
    const style = styleIn(operation.query, name) ?? 'form-explode';
    const text = expandParameter({ name, value, style, encode: encodeURIComponent });
    if (text === '') continue;
    pairs.push(text);
    query[name] = asRead(style, value, text);
  }
  return {
    path: decodeURIComponent(path),
    target: withQuery(path, pairs),
    query,
    body: placed.body,
    headers: headersOf(operation, placed),
  };
}

function segment(name: string, value: unknown, style: ParameterStyle | undefined): string {
  if (style === undefined) return scalarSegment(name, value);
  for (const part of isObject(value) ? Object.values(value) : []) refuseSegment(name, scalarSegment(name, part));
  return expandParameter({ name, value, style, encode: encodeURIComponent });
}

/** A query parameter as the server reads it: a list or an object where the style keeps one, else text. */
function asRead(style: ParameterStyle, value: unknown, text: string): unknown {
  const list = style === 'brackets' ? [value].flat() : value;
  if (Array.isArray(list) && /brackets|explode/.test(style)) return list.filter(isPresent);
  const keepsObject = isObject(value) && !(value instanceof Date) && /explode|deepObject/.test(style);
  return keepsObject ? value : decodeURIComponent(text.slice(text.indexOf('=') + 1));
}

function headersOf(
  operation: Operation,
  placed: Readonly<Record<'header' | 'cookie', Values>>,
): Record<string, string> {
  const headers = present(placed.header).map(([name, value]): [string, string] => {
    const style = styleIn(operation.header, name) ?? 'simple';
    return [name, expandParameter({ name, value, style, encode: String })];
  });
  const cookies = present(placed.cookie).map(([name, value]) => {
    const style = styleIn(operation.cookie, name) ?? 'form';
    return expandParameter({ name, value, style, encode: encodeURIComponent }).replaceAll('&', '; ');
  });
  return Object.fromEntries(cookies.length === 0 ? headers : [...headers, ['cookie', cookies.join('; ')]]);
}

function present(values: Values): [name: string, value: unknown][] {
  return Object.entries(values).filter(([, value]) => isPresent(value));
}

function styleIn(styles: Styles, name: string): ParameterStyle | undefined {
  return styles && Object.hasOwn(styles, name) ? styles[name] : undefined;
}
