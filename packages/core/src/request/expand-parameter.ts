import { isObject } from '../is-object.ts';
import type { ParameterStyle } from '../operation.ts';
import { definedEntries } from './defined-entries.ts';
import { jsonText } from './json-text.ts';
import { parameterText } from './parameter-text.ts';

/** One parameter to be written. */
export interface ParameterValue {
  readonly name: string;
  readonly value: unknown;
  readonly style: ParameterStyle;
  /** `encodeURIComponent`, or what stands in its place outside of URLs. */
  readonly encode: (text: string) => string;
}

/** What comes first, what separates exploded values, and whether they carry their names: RFC 6570, section 3.2.1. */
interface Family {
  readonly first: string;
  readonly separator: string;
  readonly named: boolean;
}

const form: Family = { first: '', separator: '&', named: true };
const families: Readonly<Record<string, Family>> = {
  simple: { first: '', separator: ',', named: false },
  label: { first: '.', separator: '.', named: false },
  matrix: { first: ';', separator: ';', named: true },
};
const joints: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' };

/**
 * Writes one parameter in its style. Members that are null or undefined are left out.
 *
 * @returns `k=a&k=b` and the like, for path and header styles the bare value; '' when there is nothing to send
 * @throws TypeError that names the parameter, when the value cannot be written
 */
export function expandParameter({ name, value, style, encode }: ParameterValue): string {
  const { first, separator, named } = families[style.replace('-explode', '')] ?? form;
  const text = (one: unknown): string => encode(parameterText(name, one));
  const pair = (key: string, one: unknown): string => `${key}=${text(one)}`;
  const key = encode(name);
  const alone = (one: unknown): string => (named ? pair(key, one) : text(one));

  if (style === 'json') return pair(key, jsonText(value));
  if (style === 'brackets')
    return members(name, [value].flat())
      .map(([, one]) => pair(`${key}[]`, one))
      .join('&');
  if (!isObject(value) || value instanceof Date) return first + alone(value);
  if (style === 'deepObject')
    return deepPairs(key, name, value)
      .map(([k, one]) => pair(k, one))
      .join('&');

  const list = Array.isArray(value);
  const values = members(name, value);
  if (values.length === 0) return '';
  if (style.endsWith('-explode')) {
    return first + values.map(([k, one]) => (list ? alone(one) : pair(encode(k), one))).join(separator);
  }
  const flat = values.flatMap(([k, one]) => (list ? [text(one)] : [encode(k), text(one)]));
  return first + (named ? `${key}=` : '') + flat.join(joints[style] ?? ',');
}

function members(name: string, value: object): [name: string, value: unknown][] {
  return definedEntries(`parameter "${name}"`, { ...value }).filter(([, one]) => one !== null);
}

function deepPairs(key: string, name: string, value: object): [key: string, value: unknown][] {
  return members(name, value).flatMap(([k, one]) => {
    const inner = `${key}[${encodeURIComponent(k)}]`;
    return isObject(one) && !(one instanceof Date) ? deepPairs(inner, name, one) : [[inner, one]];
  });
}
