import type { APIRoute } from 'astro';
import { siteMap } from '../site-map.ts';
import { markdownOf, sitePages } from '../site-pages.ts';
import { pageUrl } from '../site-path.ts';

/** The contents of the site for programs that read: https://llmstxt.org. Operations are listed by the pages it names. */
export const GET: APIRoute = async ({ site }) => {
  const { guides, reference } = await siteMap();
  const pages = new Map((await sitePages()).map((page) => [page.id, page]));
  const root = `${site?.origin ?? ''}${pageUrl(import.meta.env.BASE_URL, '')}`;
  const line = ({ id }: { readonly id: string }): string => {
    const page = pages.get(id);
    if (!page) throw new Error(`There is no page ${id}.`);
    const { title, description } = page.data;
    return `- [${title}](${root}${markdownOf(page)})${description ? `: ${description}` : ''}`;
  };
  const sections = reference.map(({ document, index, others, tags }) =>
    [`## ${document.label}`, '', ...[index, ...others, ...tags.map((tag) => tag.index)].map(line)].join('\n'),
  );
  const text = [
    '# GenAuth',
    '> SDK of GenAuth, an identity service: sign-in, users, organizations, roles, permissions, second factors. Every page of the documentation is plain Markdown at its address below; the page of a group of operations lists the pages of the operations.',
    ['## Guides', '', ...guides.map(line)].join('\n'),
    ...sections,
    `## Optional\n\n- [Everything in one file](${root}llms-full.txt)`,
  ];
  return new Response(`${text.join('\n\n')}\n`);
};
