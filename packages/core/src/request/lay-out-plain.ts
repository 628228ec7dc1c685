import type { Layout } from '../codec/layout.ts';
import type { Operation } from '../operation.ts';
import { definedEntries } from './defined-entries.ts';
import { fillPath, scalarSegment } from './fill-path.ts';
import { parameterText } from './parameter-text.ts';

/**
 * Lays out flat input: by name into the path, the query, or else into the body where the operation has one.
 *
 * @throws TypeError that names the parameter which cannot be sent as it stands
 */
export function layOutPlain({ method, path, query: styles = {}, body }: Operation, params: object): Layout {
  const places: Record<'path' | 'query' | 'body', Record<string, unknown>> = { path: {}, query: {}, body: {} };
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
  for (const [name, value] of definedEntries('the input', params)) {
    const inQuery = !hasBody || Object.hasOwn(styles, name);
    places[path.includes(`{${name}}`) ? 'path' : inQuery ? 'query' : 'body'][name] = value;
  }

  const pairs: string[] = [];
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(places.query)) {
    // `hasOwn`, since every object seems to have a parameter called "toString".
    const brackets = Object.hasOwn(styles, name) && styles[name] === 'brackets';
    const list = [value].flat().filter(isPresent);
    if (list.length === 0) continue;
    for (const one of list) {
      pairs.push(`${encodeURIComponent(name)}${brackets ? '[]' : ''}=${encodeURIComponent(parameterText(name, one))}`);
    }
    query[name] = brackets || Array.isArray(value) ? list : parameterText(name, value);
  }
  return {
    target: withQuery(
      fillPath(path, (name) => scalarSegment(name, places.path[name])),
      pairs,
    ),
    query,
    body: hasBody ? places.body : undefined,
  };
}

/** Whether a value can be sent outside of a body, where nothing says null. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A path with its query, if it has one. */
export function withQuery(path: string, pairs: readonly string[]): string {
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
