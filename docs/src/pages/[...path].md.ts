import type { APIRoute, GetStaticPaths } from 'astro';
import { plainMarkdown } from '../plain-markdown.ts';
import { markdownOf, sitePages } from '../site-pages.ts';

export const getStaticPaths = (async () => {
  const entries = await sitePages();
  return entries.map((entry) => ({
    params: { path: markdownOf(entry).replace(/\.md$/, '') },
    props: { markdown: plainMarkdown(entry.data.title, entry.body ?? '') },
  }));
}) satisfies GetStaticPaths;

/** Each page as the Markdown that it is made of, at its own address, for programs that read. */
export const GET: APIRoute<{ readonly markdown: string }> = ({ props }) =>
  new Response(props.markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
