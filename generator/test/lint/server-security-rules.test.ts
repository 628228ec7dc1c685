import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';

const root = (members: string) => `openapi: 3.1.1\ninfo: { title: T, version: '1' }\n${members}`;

const secured = (name: string) =>
  root(
    `security:\n  - ${name}: []\ncomponents:\n  securitySchemes:\n    accessToken: { type: http, scheme: bearer }\n`,
  );

describe('security-undeclared', () => {
  test('a misspelt scheme', () => {
    expect(findings('security-undeclared', secured('acessToken'))).toMatchInlineSnapshot(`
      "openapi.yaml:4:5 warning security-undeclared: The security scheme \`acessToken\` is not declared.
        at /security/0/acessToken
        2 | info: { title: T, version: '1' }
        3 | security:
      > 4 |   - acessToken: []
          |     ^^^^^^^^^^
        5 | components:
        6 |   securitySchemes:
        help: Did you mean \`accessToken\`?
      "
    `);
  });

  test('a declared scheme', () => {
    expect(findings('security-undeclared', secured('accessToken'))).toBe('');
  });
});

const server = (url: string, variables = '{}') => root(`servers:\n  - url: '${url}'\n    variables: ${variables}\n`);

describe('server-url', () => {
  test('another scheme', () => {
    expect(findings('server-url', server('javascript:alert(1)'))).toMatchInlineSnapshot(`
      "openapi.yaml:4:10 error server-url: The server URL \`javascript:alert(1)\` is neither http nor https.
        at /servers/0/url
        2 | info: { title: T, version: '1' }
        3 | servers:
      > 4 |   - url: 'javascript:alert(1)'
          |          ^^^^^^^^^^^^^^^^^^^^^
        5 |     variables: {}
        help: Write it like \`https://api.example.com/v1\`.
      "
    `);
  });

  test('a variable that is not declared', () => {
    expect(findings('server-url', server('https://{host}.example.com', '{ hots: { default: a } }')))
      .toMatchInlineSnapshot(`
      "openapi.yaml:4:10 error server-url: The variable \`{host}\` of the server URL is not declared.
        at /servers/0/url
        2 | info: { title: T, version: '1' }
        3 | servers:
      > 4 |   - url: 'https://{host}.example.com'
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        5 |     variables: { hots: { default: a } }
        help: Did you mean \`hots\`?
      "
    `);
  });

  test.each([
    ['https://', 'is no URL'],
    ['https://a b.example', 'is no URL'],
    ['ftp://example.com', 'is neither http nor https'],
    ['https://user:secret@example.com', 'carries credentials'],
    ['https://example.com?a=b', 'has a query or a fragment'],
    ['https://example.com/#a', 'has a query or a fragment'],
  ])('%s %s', (url, reason) => {
    expect(findings('server-url', server(url))).toContain(`The server URL \`${url}\` ${reason}.`);
  });

  test.each(['https://api.example.com', 'http://localhost:3000/v1', '/api', './v1', 'https://{host}/v1', '{host}'])(
    '%s',
    (url) => {
      expect(findings('server-url', server(url, "{ host: { default: 'api.example.com' } }"))).toBe('');
    },
  );
});
