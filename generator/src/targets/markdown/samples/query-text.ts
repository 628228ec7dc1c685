import type { Parameter } from '../../../model/index.ts';

/**
 * One query parameter as it stands in a URL, percent-encoded: `k=a&k=b`, `k[]=a&k[]=b` and the like, by the parameter's
 * style (OpenAPI 3.1, section 4.8.12).
 */
export function queryText({ name, style, explode }: Parameter, value: unknown): string {
  const key = encodeURIComponent(name);
  if (style === 'json') return `${key}=${encodeURIComponent(JSON.stringify(value))}`;
  if (style === 'deepObject') return deepPairs(key, value).join('&');
  if (style === 'brackets')
    return [value]
      .flat()
      .map((one) => `${key}[]=${valueText(one)}`)
      .join('&');
  if (typeof value !== 'object' || value === null) return `${key}=${valueText(value)}`;
  if (!explode) return `${key}=${members(value).join(joints[style] ?? ',')}`;
  if (Array.isArray(value)) return value.map((one) => `${key}=${valueText(one)}`).join('&');
  return Object.entries(value)
    .map(([inner, one]) => `${encodeURIComponent(inner)}=${valueText(one)}`)
    .join('&');
}

/** A value as a part of a URL. */
export function valueText(value: unknown): string {
  return encodeURIComponent(plainValue(value));
}

/** A value as text: what is no text is written as JSON. */
export function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

const joints: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' };

function members(value: object): readonly string[] {
  if (Array.isArray(value)) return value.map(valueText);
  return Object.entries(value).flatMap(([name, one]) => [encodeURIComponent(name), valueText(one)]);
}

function deepPairs(key: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${key}=${valueText(value)}`];
  return Object.entries(value).flatMap(([name, one]) => deepPairs(`${key}[${encodeURIComponent(name)}]`, one));
}
