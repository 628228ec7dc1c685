import { guidePlace } from './guide-sections.ts';
import type { Guide, SiteMap } from './navigation.ts';
import { referenceTree } from './reference/reference-tree.ts';
import { sitePages, type SitePage } from './site-pages.ts';

let known: Promise<SiteMap> | undefined;

/** The pages of the site in order; read once a build. */
export function siteMap(): Promise<SiteMap> {
  if (import.meta.env.DEV) return readSiteMap();
  return (known ??= readSiteMap());
}

async function readSiteMap(): Promise<SiteMap> {
  const entries = await sitePages();
  const reference = entries.filter(({ id }) => id.startsWith('reference/'));
  const pages = reference.map(({ id, data, body = '' }) => ({
    id,
    title: data.title,
    deprecated: data.deprecated,
    markdown: body,
  }));
  const guides = entries.filter(({ id }) => id.startsWith('guides/')).map(guide);
  return { guides: guides.sort((a, b) => a.order - b.order), reference: referenceTree(pages) };
}

function guide({ id, data }: SitePage): Guide {
  return { id, title: data.title, ...guidePlace(id.slice('guides/'.length)) };
}
