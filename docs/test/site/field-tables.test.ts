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

it.each(['| Name | Kind | Description |\n| --- | --- | --- |\n| `key` | `http` | The key. |\n', '| Name |\n'])(
  'any other table stays as it is: %j',
  (table) => {
    expect(withFieldTables(table)).toBe(table);
  },
);
