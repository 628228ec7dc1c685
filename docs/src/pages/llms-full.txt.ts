import type { APIRoute } from 'astro';
import { inOrder } from '../reference/reference-tree.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import { siteMap } from '../site-map.ts';
import { markdownOf, sitePages } from '../site-pages.ts';

/** Every page in one file, in the order of the site, each after a line with its path. */
export const GET: APIRoute = async () => {
  const { guides, reference } = await siteMap();
  const pages = new Map((await sitePages()).map((page) => [page.id, page]));
  const order = [...guides, ...reference.flatMap(inOrder)].map(({ id }) => pages.get(id));
  const texts = order
    .filter((page) => page !== undefined)
    .map((page) => {
      const markdown = plainMarkdown(page.data.title, page.body ?? '');
      return `<!-- /${markdownOf(page)} -->\n\n${markdown.replace(/^<!-- Made by .* -->\n\n/, '')}`;
    });
  return new Response(texts.join('\n'));
};
