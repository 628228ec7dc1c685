import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { markdownAddress } from './markdown-address.ts';
import { neighbours, sidebar } from './navigation.ts';
import { siteMap } from './site-map.ts';
import { pageUrl } from './site-path.ts';

/** Gives each page its own sidebar, its neighbours in the contract's order, and the address of its Markdown. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  const base = import.meta.env.BASE_URL;
  const site = await siteMap();
  route.sidebar = sidebar(site, route.id, base);
  const { prev, next } = neighbours(site, route.id);
  const link = (page: typeof prev) =>
    page && {
      type: 'link' as const,
      label: page.title,
      href: pageUrl(base, page.id),
      isCurrent: false,
      badge: undefined,
      attrs: {},
    };
  route.pagination = { prev: link(prev), next: link(next) };
  // A list of one place, the top, leads nowhere.
  if (route.toc && route.toc.items.length < 2) route.toc = undefined;
  const href = markdownAddress(base, route.id, route.entry.data.markdown);
  if (href) route.head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href }, content: '' });
});
