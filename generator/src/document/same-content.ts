import type { Cursor, Document } from './document.ts';
import { isReference } from './link-document.ts';
import { isRecord } from './pointer.ts';

/** True when two places say the same: equal data, with references that lead to the same place or to equal content. */
export function sameContent(document: Document, a: Cursor, b: Cursor): boolean {
  // A list of pairs still to compare, not recursion: references may form long chains and circles.
  const pairs: [Cursor, Cursor][] = [[a, b]];
  const assumed = new Map<unknown, Set<unknown>>();
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair;
    if (left.value === right.value || isAssumed(left.value, right.value)) continue;
    const members = memberPairs(document, left, right);
    if (members === undefined) return false;
    pairs.push(...members);
  }
  return true;

  function isAssumed(left: unknown, right: unknown): boolean {
    const rights = assumed.get(left) ?? new Set();
    if (rights.has(right)) return typeof left === 'object';
    assumed.set(left, rights.add(right));
    return false;
  }
}

/** What has to be equal for two different values to be equal; undefined when they cannot be. */
function memberPairs(document: Document, left: Cursor, right: Cursor): [Cursor, Cursor][] | undefined {
  const keys = memberKeys(left.value);
  const others = memberKeys(right.value);
  if (keys === undefined || others === undefined || keys.length !== others.length) return undefined;
  if (Array.isArray(left.value) !== Array.isArray(right.value)) return undefined;
  const pairs: [Cursor, Cursor][] = [];
  for (const key of keys) {
    if (!Object.hasOwn(Object(right.value), key)) return undefined;
    if (key !== '$ref') pairs.push([document.child(left, key), document.child(right, key)]);
  }
  if (isReference(left.value) && isReference(right.value)) {
    const [leftTarget, rightTarget] = [document.target(left), document.target(right)];
    if (leftTarget === undefined || rightTarget === undefined)
      return left.value.$ref === right.value.$ref ? pairs : undefined;
    pairs.push([leftTarget, rightTarget]);
  }
  return pairs;
}

function memberKeys(value: unknown): string[] | undefined {
  return isRecord(value) || Array.isArray(value) ? Object.keys(value) : undefined;
}
