import { expect, it } from 'vitest';
import { withFieldTables } from '../../src/markdown/field-tables.ts';

it('a table of properties has a column of names and one of descriptions', () => {
  const table = `Before.

| Name | Type | Required | Default | Description | Sample value |
| --- | --- | --- | --- | --- | --- |
| \`id\` | string | yes |  | One \\| two. | \`"a\\|b"\` |
| \`user\` | [UserDto](#userdto) or null | no | \`null\` |  |  |

After.
`;
  expect(withFieldTables(table)).toBe(`Before.

| Name | Description |
| --- | --- |
| \`id\` _string_ **required** | One \\| two. ***Example*** \`"a\\|b"\` |
| \`user\` _[UserDto](#userdto) or null_ | ***Default*** \`null\` |

After.
`);
});

it('columns that are left out, and padding, change nothing', () => {
  const table =
    '| Name      | Type    | Required |\n| --------- | ------- | -------- |\n| `success` | boolean | yes      |\n';
  expect(withFieldTables(table)).toBe(
    '| Name | Description |\n| --- | --- |\n| `success` _boolean_ **required** |  |\n',
  );
});

it('a table of operations has their requests below their names', () => {
  const table = `| Operation | Request | What it does |
| --- | --- | --- |
| [getUser](./get-user.md) | \`GET /api/v3/get-user\` | **Deprecated.** Get a user |
`;
  expect(withFieldTables(table)).toBe(`| Operation | What it does |
| --- | --- |
| [getUser](./get-user.md) _\`GET /api/v3/get-user\`_ | **Deprecated.** Get a user |
`);
});

it('a table of errors has their names below their codes', () => {
  const table = `| apiCode | Name | Meaning | What to do |
| --- | --- | --- | --- |
| 2004 | UserNotFound | No user matches. | Check \`userIdType\`. |
`;
  expect(withFieldTables(table)).toBe(`| apiCode | Description |
| --- | --- |
| 2004 _UserNotFound_ | No user matches. ***What to do*** Check \`userIdType\`. |
`);
});

it('values begin lines of their own where it is said what they mean', () => {
  const table = (description: string): string =>
    `| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| \`a\` | string | yes | ${description} |\n`;
  const made = (description: string): string =>
    withFieldTables(table(description))
      .replace(/^.*\n.*\n\| `a` _string_ \*\*required\*\* \| /, '')
      .replace(/ \|\n$/, '');
  expect(made('What. One of `x` (First, or `one` (1)), `y`, `z` (Third).')).toBe(
    'What. One of **_`x`_** First, or `one` (1) **_`y`_** **_`z`_** Third',
  );
  expect(made('Each item: known values: `x` (First), `y`.')).toBe('Each item: known values: **_`x`_** First **_`y`_**');
  for (const other of [
    'One of `x`, `y`.',
    'One of `x` (First), `y`. By default `"x"`.',
    'One of `x` (First.',
    'No list.',
  ]) {
    expect(made(other)).toBe(other);
  }
});

it('code stays code, whatever it holds', () => {
  const code = '```\n| Name | Type | Required |\n| --- | --- | --- |\n| a | b | yes |\n```\n';
  const table = '| Name | Type | Required |\n| --- | --- | --- |\n| a | b | yes |\n';
  expect(withFieldTables(`${code}\n${table}\n\`${code}\``)).toBe(
    `${code}\n| Name | Description |\n| --- | --- |\n| a _b_ **required** |  |\n\n\`${code}\``,
  );
});

it.each(['| Name | Kind | Description |\n| --- | --- | --- |\n| `key` | `http` | The key. |\n', '| Name |\n'])(
  'any other table stays as it is: %j',
  (table) => {
    expect(withFieldTables(table)).toBe(table);
  },
);
