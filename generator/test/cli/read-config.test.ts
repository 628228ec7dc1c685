import { expect, test } from 'vitest';
import { renderDiagnostic } from '../../src/code-frame.ts';
import { readConfig } from '../../src/config/index.ts';
import { targets } from './fake-targets.ts';

function problems(text: string): string {
  const { diagnostics } = readConfig('generate.config.yaml', text, targets);
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, '')).join('');
}

test('reads documents with their targets', () => {
  const text = `specRoot: spec
documents:
  pets:
    entry: spec/pets/openapi.yaml
    targets:
      list: { output: a/generated/pets, heading: Pets, loud: true }
      title: { output: docs/generated }
  toys:
    entry: toys/openapi.yaml
    root: toys
    strict: false
    targets:
      list: { output: a/generated/toys, heading: Toys }
`;
  expect(readConfig('generate.config.yaml', text, targets)).toEqual({
    config: {
      documents: [
        {
          name: 'pets',
          entry: 'spec/pets/openapi.yaml',
          root: 'spec',
          strict: true,
          targets: [
            { target: 'list', output: 'a/generated/pets', options: { heading: 'Pets', loud: true } },
            { target: 'title', output: 'docs/generated', options: {} },
          ],
        },
        {
          name: 'toys',
          entry: 'toys/openapi.yaml',
          root: 'toys',
          strict: false,
          targets: [{ target: 'list', output: 'a/generated/toys', options: { heading: 'Toys' } }],
        },
      ],
    },
    diagnostics: [],
  });
});

test('without a root, references stay in the folder of the entry file', () => {
  const text = 'documents: { pets: { entry: spec/pets/openapi.yaml, targets: {} } }';
  expect(readConfig('generate.config.yaml', text, targets).config?.documents[0]?.root).toBe('spec/pets');
});

test('tells everything that is wrong, with its place', () => {
  const text = `specRoot: ../spec
document: {}
documents:
  Pets:
    entry: 3
    target: {}
    targets:
      list:
        output: a/src
        headding: Pets
        loud: loudly
      titel: { output: b/generated }
      title: { output: a/generated/pets }
  toys:
    targets:
      title: { output: a/generated/pets/toys }
      list: []
`;
  expect(problems(text)).toBe(`generate.config.yaml:1:11 error config-path: The path \`../spec\` has the part ‘..’.
  at /specRoot
  help: Write a path relative to the configuration, inside its folder, with forward slashes.
generate.config.yaml:2:1 error config-unknown-key: The key \`document\` means nothing here.
  at /document
  help: Did you mean \`documents\`?
generate.config.yaml:4:3 error config-name: The document name \`Pets\` is not usable.
  at /documents/Pets
  help: Use lower-case letters, digits and \`-\`, a letter first.
generate.config.yaml:5:12 error config-type: The value of \`entry\` is not a text.
  at /documents/Pets/entry
  help: Write a text.
generate.config.yaml:6:5 error config-unknown-key: The key \`target\` means nothing here.
  at /documents/Pets/target
  help: Did you mean \`targets\`?
generate.config.yaml:8:7 error config-missing-key: The key \`heading\` is missing.
  at /documents/Pets/targets/list
  help: Add \`heading:\`.
generate.config.yaml:9:17 error config-output: The output folder \`a/src\` neither is nor lies in a folder named ‘generated’.
  at /documents/Pets/targets/list/output
  help: Name a folder that is, or lies in, a folder named \`generated\`.
generate.config.yaml:10:9 error config-unknown-key: The key \`headding\` means nothing here.
  at /documents/Pets/targets/list/headding
  help: Did you mean \`heading\`?
generate.config.yaml:11:15 error config-type: The value of \`loud\` is not \`true\` or \`false\`.
  at /documents/Pets/targets/list/loud
  help: Write \`true\` or \`false\`.
generate.config.yaml:12:7 error config-unknown-target: There is no target \`titel\`.
  at /documents/Pets/targets/titel
  help: Did you mean \`title\`?
generate.config.yaml:14:3 error config-missing-key: The key \`entry\` is missing.
  at /documents/toys
  help: Add \`entry:\`.
generate.config.yaml:16:24 error config-overlap: The output folder \`a/generated/pets/toys\` overlaps \`a/generated/pets\` of Pets/title.
  at /documents/toys/targets/title/output
  help: Give every target a folder of its own.
generate.config.yaml:17:13 error config-type: The value of \`list\` is not a mapping.
  at /documents/toys/targets/list
  help: Write a mapping.
`);
});

test.each([
  ['', 'generate.config.yaml:1:1 error config-type: The configuration is not a mapping.'],
  ['documents: [', 'error yaml-syntax'],
  ['documents: []', 'generate.config.yaml:1:12 error config-type: The value of `documents` is not a mapping.'],
  ['{}', 'generate.config.yaml:1:1 error config-missing-key: The key `documents` is missing.'],
  ['documents: { a: { entry: x.yaml, targets: { constructor: {} } } }', 'There is no target `constructor`.'],
])('%j', (text, message) => {
  expect(problems(text)).toContain(message);
});
