import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isMarkedDeprecated, olderHelpers } from '../../core/test/older-helpers.ts';
import { ManagementClient } from '../src/index.ts';

const client = new ManagementClient({ accessKeyId: 'the-key', accessKeySecret: 's3cret' });
const source = readFileSync(new URL('../src/management-client.ts', import.meta.url), 'utf8');
const guide = readFileSync(new URL('../../../docs/guides/moving-from-authing-node-sdk.md', import.meta.url), 'utf8');

/** What takes settings of another HTTP library has a successor alone. */
const gone = ['makeRequest'];

it.each(olderHelpers.filter((one) => one.client === 'management'))('$name has the successor $successor', (helper) => {
  const { name, successor = '' } = helper;
  const isGone = gone.includes(name);
  expect(Reflect.get(client, successor)).toBeTypeOf('function');
  expect(typeof Reflect.get(client, name)).toBe(isGone ? 'undefined' : 'function');
  expect(isMarkedDeprecated(source, helper)).toBe(!isGone);
  expect(guide).toMatch(new RegExp(`\\| \`${name}\` +\\| \`${successor}\``));
});
