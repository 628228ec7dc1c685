import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { referenceRenderer, type RenderedPage } from './markdown/render-reference.ts';
import { referencePage } from './reference/reference-page.ts';
import { markdownPath, pageId } from './site-path.ts';

const generated = 'reference/generated/';

/**
 * Every page of the site that is Markdown: the guides by hand, with front matter, and the reference as `pnpm generate`
 * wrote it, read where it stands.
 */
export function pagesLoader(): Loader {
  const guides = glob({ base: 'guides', pattern: '**/*.md', generateId: ({ entry }) => pageId(`guides/${entry}`) });
  return {
    name: 'pages',
    async load(context) {
      await guides.load({ ...context, store: guidesOf(context.store) });
      await loadReference(context);
    },
  };
}

/** What the loader of the guides may see, so that it does not throw out the pages of the reference. */
function guidesOf(store: LoaderContext['store']): LoaderContext['store'] {
  return { ...store, keys: () => store.keys().filter((id) => id.startsWith('guides/')) };
}

async function loadReference(context: LoaderContext): Promise<void> {
  const { config, store, watcher } = context;
  const folder = fileURLToPath(new URL(generated, config.root));
  const render = await referenceRenderer({ root: config.root, base: config.base });
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'));
  const ids = new Set(await Promise.all(files.map((name) => loadPage(`${folder}${name}`, render, context))));
  for (const id of store.keys()) if (id.startsWith('reference/') && !ids.has(id)) store.delete(id);
  watcher?.add(folder);
  const reload = async (path: string): Promise<void> => {
    if (path.startsWith(folder) && path.endsWith('.md')) await loadPage(path, render, context);
  };
  watcher?.on('change', (path) => void reload(path));
  watcher?.on('add', (path) => void reload(path));
}

async function loadPage(
  path: string,
  render: (body: string, file: URL) => Promise<RenderedPage>,
  { config, store, parseData, generateDigest }: LoaderContext,
): Promise<string> {
  const markdown = await readFile(path, 'utf8');
  const file = relative(fileURLToPath(config.root), path).split(sep).join('/');
  const id = pageId(file);
  const digest = generateDigest(markdown);
  if (store.get(id)?.digest === digest) return id;
  const { title, description, deprecated, call, body } = referencePage(markdown);
  const raw = { title, description, editUrl: false, deprecated, markdown: markdownPath(file), ...(call && { call }) };
  const { html, headings } = await render(body, pathToFileURL(path));
  store.set({
    id,
    data: await parseData({ id, data: raw, filePath: path }),
    body: markdown,
    filePath: file,
    digest,
    rendered: { html, metadata: { headings: [...headings] } },
  });
  return id;
}
