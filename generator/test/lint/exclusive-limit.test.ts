import { describe, expect, test } from 'vitest';
import { findings, schema } from './findings.ts';

describe('exclusive-limit', () => {
  test('a flag in 3.1', () => {
    const yaml = schema('      minimum: 10\n      exclusiveMinimum: true\n');
    expect(findings('exclusive-limit', yaml)).toMatchInlineSnapshot(`
      "openapi.yaml:8:25 warning exclusive-limit: \`exclusiveMinimum\` is the limit itself in OpenAPI 3.1.
        at /components/schemas/A/exclusiveMinimum
        6 |     A:
        7 |       minimum: 10
      > 8 |       exclusiveMinimum: true
          |                         ^^^^
        help: Write the limit as \`exclusiveMinimum\`, in place of \`minimum\`.
      "
    `);
    expect(findings('value-type', yaml)).toBe('');
  });

  test.each([
    ['3.1.0', 'exclusiveMaximum: false', 'Remove it: `maximum` alone says as much.'],
    ['3.0.3', 'exclusiveMaximum: 10', 'Write the limit as `maximum`, and `exclusiveMaximum: true` beside it.'],
  ])('in %s: %s', (version, limit, help) => {
    const yaml = schema(`      ${limit}\n`, version);
    expect(findings('exclusive-limit', yaml)).toContain(`  help: ${help}\n`);
    expect(findings('value-type', yaml)).toBe('');
  });

  test('a text is no limit in any version', () => {
    const yaml = schema('      exclusiveMinimum: ten\n');
    expect(findings('exclusive-limit', yaml)).toBe('');
    expect(findings('value-type', yaml)).toContain('The text `ten` stands where a number is wanted.');
  });
});
