import type { Api } from '../../../src/model/index.ts';
import { buildApi } from '../../../src/model/index.ts';
import { type MarkdownOptions, markdownTarget, readTemplates } from '../../../src/targets/markdown/index.ts';
import { loadFiles } from '../../document/load-files.ts';

/** Options of the samples in these tests. */
const options: MarkdownOptions = {
  package: '@shop/admin',
  clientName: 'ShopClient',
  clientOptions: [
    { name: 'key', variable: 'SHOP_KEY' },
    { name: 'token', variable: 'SHOP_TOKEN', scheme: 'token' },
  ],
  curlHeaders: [{ name: 'x-token', variable: 'SHOP_TOKEN', scheme: 'token' }],
  proseWrap: 'never',
  templates: readTemplates(),
};

/** The model of an OpenAPI document given as YAML. */
export function apiOf(yaml: string): Api {
  const { document, diagnostics } = loadFiles({ 'openapi.yaml': yaml });
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return buildApi(document, 'shop');
}

/** The pages of an API: path → text. */
export async function emit(api: Api, changes: Partial<MarkdownOptions> = {}): Promise<ReadonlyMap<string, string>> {
  const files = await markdownTarget({ api, bundle: {} }, { ...options, ...changes });
  return new Map(files.map(({ path, content }) => [path, content]));
}
