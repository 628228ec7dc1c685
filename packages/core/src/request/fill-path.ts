import { isObject } from '../is-object.ts';
import { parameterText } from './parameter-text.ts';

/**
 * Puts values into a path template such as `/users/{id}`. None of them can add, remove or leave a segment: a value that
 * is empty, or reads `.` or `..`, in any number of percent-encodings, alone or between slashes, is refused.
 *
 * @param write gives a segment, percent-encoded; as it is, it takes scalars only
 * @throws TypeError that names the parameter
 */
export function fillPath(template: string, write: (name: string) => string): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const segment = write(name);
    refuseSegment(name, segment);
    return segment;
  });
}

/**
 * A scalar as a segment of a path.
 *
 * @throws TypeError that names the parameter, for any other value
 */
export function scalarSegment(name: string, value: unknown): string {
  const scalar = isObject(value) && !(value instanceof Date) ? undefined : value;
  return encodeURIComponent(parameterText(name, scalar));
}

/** @throws TypeError that names the parameter, for what would lead to another endpoint */
export function refuseSegment(name: string, segment: string): void {
  // Some servers and proxies decode more than once.
  const decoded = segment.replace(/%(2e|2f|5c|25)/gi, decodeURIComponent);
  if (decoded !== segment) refuseSegment(name, decoded);
  if (segment === '' || /(^|[/\\])\.\.?([/\\]|$)/.test(segment)) {
    throw new TypeError(`parameter "${name}" must not be empty, "." or ".."`);
  }
}
