import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names of what lets someone in for a moment. `redact` knows passwords, secrets, tokens and tickets by their names alone. */
const momentary = /((pass|captcha|recovery|email|phone|permanent|principal)_?code|captcha_?code_?svg|totp|otp|pwd)$/i;

/** Names of texts that read as such, each with whether the contract says that it must not be shown. */
function textsOf(node: unknown): readonly (readonly [name: string, isSensitive: boolean])[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} }: { properties?: Record<string, { type?: unknown; 'x-sdk-sensitive'?: boolean }> } = node;
  const own = Object.entries(properties).flatMap(([name, { type, ...schema }]) =>
    type === 'string' && momentary.test(name) ? [[name, schema['x-sdk-sensitive'] === true] as const] : [],
  );
  return [...own, ...Object.values(node).flatMap(textsOf)];
}

test.each(['management', 'authentication'])('no code for one use can be shown: %s', (document) => {
  const file = new URL(`../src/generated/${document}/openapi.json`, import.meta.url);
  const texts = textsOf(JSON.parse(readFileSync(file, 'utf8')));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter(([, isSensitive]) => !isSensitive)).toEqual([]);
});
