import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDocument } from '../../../src/document/index.ts';
import { buildApi } from '../../../src/model/index.ts';
import type { Api } from '../../../src/model/index.ts';
import { declarationsOf } from '../../../src/targets/markdown/declarations.ts';
import { slug } from '../../../src/targets/markdown/text/slug.ts';
import { core } from './core.ts';
import { emit } from './emit.ts';
import { dangerousMarkup, nodesOf, parseMarkdown, type MarkdownNode } from './markup.ts';
import { prettierForm } from './prettier-form.ts';

const repository = join(import.meta.dirname, '../../../..');
const golden = join(import.meta.dirname, '../../golden');

function load(root: string, entry: string, name: string): Api {
  const { document } = loadDocument({ root, baseFolder: repository, entry });
  if (document === undefined) throw new Error(`${entry} cannot be loaded`);
  return buildApi(document, name);
}

const contract = (name: string): Api => load(join(repository, 'spec'), `spec/${name}/openapi.yaml`, name);

const apis = [
  ['management', (): Api => contract('management')],
  ['authentication', (): Api => contract('authentication')],
  ...readdirSync(golden).map(
    (name) => [name, (): Api => load(join(golden, name), `generator/test/golden/${name}/openapi.yaml`, name)] as const,
  ),
] as const;

test.each(apis)('every page of %s is safe, and every link leads somewhere', async (_, api) => {
  const trees = new Map<string, MarkdownNode>();
  for (const [path, content] of await emit(api())) {
    const [notice, ...page] = content.split('\n');
    expect(notice).toMatch(/^<!-- Made by .* -->$/);
    const tree = await parseMarkdown(page.join('\n'));
    expect([path, ...dangerousMarkup(tree)]).toEqual([path]);
    trees.set(path, tree);
  }
  expect(brokenLinks(trees)).toEqual([]);
});

// `pnpm check` formats all pages of the contract; here every tenth does, and every page of the small documents.
test.each(apis)('pages of %s are in Prettier’s form', async (name, api) => {
  const step = name === 'management' || name === 'authentication' ? 10 : 1;
  for (const wrap of ['preserve', 'never'] as const) {
    const pages = [...(await emit(api(), { proseWrap: wrap }))].filter((_, index) => index % step === 0);
    for (const [path, content] of pages) {
      expect([path, await prettierForm(content, wrap)]).toEqual([path, content]);
    }
  }
});

test.each(['management', 'authentication'])('every failure in the catalogue of %s has its class', (name) => {
  const failures = contract(name).errors.statusCodes.filter(({ code }) => code !== 200);
  expect(failures.filter((failure) => !Object.hasOwn(core, `${failure.name}Error`))).toEqual([]);
});

function brokenLinks(trees: ReadonlyMap<string, MarkdownNode>): readonly string[] {
  const anchors = new Map([...trees].map(([path, tree]) => [path, anchorsOf(tree)]));
  return [...trees].flatMap(([path, tree]) =>
    nodesOf(tree).flatMap(({ type, url = '' }) => {
      if (type !== 'link' || url.startsWith('https:')) return [];
      const { pathname, hash } = new URL(url, `https://pages.example/${path}`);
      const known = anchors.get(pathname.slice(1));
      return known === undefined || (hash !== '' && !known.has(hash)) ? [`${path} → ${url}`] : [];
    }),
  );
}

/** Anchors as GitHub and Starlight number them. */
function anchorsOf(tree: MarkdownNode): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const headings = nodesOf(tree).filter(({ type }) => type === 'heading');
  return new Set(
    headings.map((heading) => {
      const stem = slug(
        nodesOf(heading)
          .map(({ value }) => value ?? '')
          .join(''),
      );
      const count = counts.get(stem) ?? 0;
      counts.set(stem, count + 1);
      return count === 0 ? `#${stem}` : `#${stem}-${count}`;
    }),
  );
}

test.each([
  ['management', 'security/get-security-settings.md', 'SecuritySettingsRespDto'],
  ['management', 'users/get-user-mfa-info.md', 'UserMfaSingleRespDto'],
  ['authentication', 'profile/get-security-level.md', 'GetSecurityInfoRespDto'],
])('%s %s has every row of every DTO behind the response', async (document, path, root) => {
  const api = contract(document);
  const page = (await emit(api)).get(path) ?? '';
  const declarations = declarationsOf(api);
  const names = [root];
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? '';
    const section = name === root ? page : (page.split(`\n### ${name}\n`)[1]?.split('\n#')[0] ?? '');
    for (const property of declarations.shape({ kind: 'ref', name }).properties) {
      if (name !== root) expect(section).toMatch(new RegExp(`^\\| \`${property.name}\` +\\| `, 'm'));
      const schema = property.schema.kind === 'array' ? property.schema.items : property.schema;
      if (schema.kind === 'ref' && !names.includes(schema.name)) names.push(schema.name);
    }
  }
  expect(names.length).toBeGreaterThan(1);
});
