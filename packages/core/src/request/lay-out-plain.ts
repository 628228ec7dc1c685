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
  const entries = definedEntries('the input', params);
  const values = Object.fromEntries(entries);
  const hasBody = body !== undefined && !/^(GET|HEAD)$/.test(method);
  const rest: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const pairs: string[] = [];
  for (const [name, value] of entries) {
    if (path.includes(`{${name}}`)) continue;
    // `hasOwn`, since every object seems to have a parameter called "toString".
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (hasBody && !style) {
      rest[name] = value;
      continue;
    }
    const list = [value].flat().filter(isPresent);
    const texts = list.map((one) => parameterText(name, one));
    const key = encodeURIComponent(name) + (style === 'brackets' ? '[]' : '');
    pairs.push(...texts.map((text) => `${key}=${encodeURIComponent(text)}`));
    if (list.length > 0) query[name] = style === 'brackets' || Array.isArray(value) ? list : texts[0];
  }
  const target = withQuery(
    fillPath(path, (name) => scalarSegment(name, values[name])),
    pairs,
  );
  return { target, query, body: hasBody ? rest : undefined };
}

/** Whether a value can be sent outside of a body, where nothing says null. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A path with its query, if it has one. */
export function withQuery(path: string, pairs: readonly string[]): string {
  return [path, pairs.join('&')].filter(Boolean).join('?');
}
