import { expect, it } from 'vitest';
import { referencePage } from '../../src/reference/reference-page.ts';

it('a page of an operation is called as its head says, which its text does not repeat', () => {
  const markdown = `<!-- Made by the markdown target. -->

# Get \\*one\\* user

**Deprecated:** use [\`findUser\`](./find-user.md).

Returns one user. Or none. Never two.

## Call

- Method: \`getUser\` of \`ManagementClient\`
- Request: \`GET /api/v3/get-user\`
- Retry: by itself, since the call only reads
`;
  expect(referencePage(markdown)).toEqual({
    title: 'Get *one* user',
    description: 'Returns one user. Or none.',
    deprecated: true,
    call: { verb: 'GET', path: '/api/v3/get-user', method: 'getUser' },
    body: `**Deprecated:** use [\`findUser\`](./find-user.md).

Returns one user. Or none. Never two.

## Call

- Retry: by itself, since the call only reads
`,
  });
});

it('a page of a group is called by nobody', () => {
  expect(referencePage('# Users\n\n| Name | Type |\n')).toMatchObject({ call: undefined, description: '' });
});

it('a page without a title is a mistake', () => {
  expect(() => referencePage('Text.\n')).toThrow('A generated page has to begin with a heading.');
});
