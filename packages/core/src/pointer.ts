import { isObject } from './is-object.ts';

/** What stands at a JSON pointer (RFC 6901) among an object's own members; undefined where nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  return tokensOf(pointer).reduce(own, value);
}

/** A copy of an object with `member` at a JSON pointer; objects that are missing on the way there are made. */
export function withValueAt(value: unknown, pointer: string, member: unknown): object {
  return put(value, tokensOf(pointer), member);
}

function put(value: unknown, [token = '', ...rest]: readonly string[], member: unknown): object {
  const object = isObject(value) ? value : {};
  // A computed key makes a property of any name, where an assignment to `__proto__` would set the prototype.
  return { ...object, [token]: rest.length === 0 ? member : put(own(object, token), rest, member) };
}

function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function tokensOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
