import { isObject } from '../is-object.ts';
import type { Entry } from './entry.ts';

type Test = (actual: unknown, wanted: unknown) => boolean;

const text = (value: unknown): string => String(value ?? '').toLowerCase();
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';
const contains: Test = (actual, wanted) => text(actual).includes(text(wanted));
const isIn: Test = (actual, wanted) => [wanted].flat().some((one) => text(one) === text(actual));
/** Times are compared as milliseconds, since that is how filters give them. */
const amount = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : Number(value));

const tests: Readonly<Record<string, Test>> = {
  EQUAL: (actual, wanted) => text(actual) === text(wanted),
  NOT_EQUAL: (actual, wanted) => text(actual) !== text(wanted),
  CONTAINS: contains,
  NOT_CONTAINS: (actual, wanted) => !contains(actual, wanted),
  IS_NULL: isNothing,
  NOT_NULL: (actual) => !isNothing(actual),
  IN: isIn,
  GREATER: (actual, wanted) => amount(actual) > amount(wanted),
  LESSER: (actual, wanted) => amount(actual) < amount(wanted),
  BETWEEN: (actual, wanted) => {
    const [from, to] = [wanted].flat().map(amount);
    return from !== undefined && to !== undefined && amount(actual) >= from && amount(actual) <= to;
  },
};

/** Users for whom every condition of an `advancedFilter` holds. Fields are those of a user and of the custom data. */
export function filterUsers(users: readonly Entry[], conditions: unknown): readonly Entry[] {
  if (!Array.isArray(conditions)) return users;
  return conditions.filter(isObject).reduce<readonly Entry[]>((left, { field, operator, value }) => {
    const test = tests[String(operator)] ?? isIn;
    return left.filter((user) => holds(user, String(field), (actual) => test(actual, value), value));
  }, users);
}

function holds(user: Entry, field: string, test: (actual: unknown) => boolean, value: unknown): boolean {
  if (field === 'department') {
    const ids = [value].flat().map((one) => (isObject(one) ? one['departmentId'] : one));
    return [user['departmentIds'] ?? []].flat().some((id) => ids.includes(id));
  }
  const custom = isObject(user['customData']) ? user['customData'] : {};
  return test(field in user ? user[field] : custom[field]);
}

/** Users in the order of `sort`, the first of which counts most. */
export function sortUsers(users: readonly Entry[], sort: unknown): readonly Entry[] {
  const orders = Array.isArray(sort) ? sort.filter(isObject) : [];
  return users.toSorted((a, b) => {
    for (const { field, order } of orders) {
      const [x, y] = [text(a[String(field)]), text(b[String(field)])];
      if (x !== y) return (x < y ? -1 : 1) * (order === 'desc' ? -1 : 1);
    }
    return 0;
  });
}
