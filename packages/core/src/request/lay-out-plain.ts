import type { Layout } from '../codec/layout.ts';
import type { Operation } from '../operation.ts';
import { definedEntries } from './defined-entries.ts';
import { parameterText } from './parameter-text.ts';

/**
 * Lays out flat input: by name into the query, or else into the body where the operation has one.
 *
 * @throws TypeError that names the parameter which cannot be sent as it stands
 */
export function layOutPlain({ method, path, query: styles = {}, body }: Operation, params: object): Layout {
  if (path.includes('{')) throw new TypeError('codec must be fullCodec');
  const hasBody = body && !/^(GET|HEAD)$/.test(method);
  const rest: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const pairs: string[] = [];
  for (const [name, value] of definedEntries('the input', params)) {
    // `hasOwn`, since every object seems to have a parameter called "toString".
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (hasBody && !style) {
      rest[name] = value;
      continue;
    }
    const list = [value].flat().filter(isPresent);
    const texts = list.map((one) => parameterText(name, one));
    const isList = style === 'brackets';
    const key = encodeURIComponent(name) + (isList ? '[]' : '');
    pairs.push(...texts.map((text) => `${key}=${encodeURIComponent(text)}`));
    if (list.length > 0) query[name] = isList || Array.isArray(value) ? list : texts[0];
  }
  return { path, target: withQuery(path, pairs), query, body: hasBody ? rest : undefined };
}

/** Whether a value can be sent outside of a body, where nothing says null. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A path with its query, if it has one. */
export function withQuery(path: string, pairs: readonly string[]): string {
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}
