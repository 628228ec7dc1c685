import type { HastPluginEntry } from 'satteri';
import { siteLink } from '../site-path.ts';

/** Where the site stands: the folder of `docs/`, and the path at which it is served. */
export interface SiteRoot {
  readonly root: URL;
  readonly base: string;
}

/** Links from one Markdown file to another lead to its page; an address that could run script leads nowhere. */
export function links({ root, base }: SiteRoot): HastPluginEntry {
  return ({ fileURL }) => ({
    name: 'links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const href = node.properties?.['href'];
        if (typeof href !== 'string') return;
        const target = fileURL ? siteLink(href, { file: fileURL, root, base }) : href;
        if (target !== href) ctx.setProperty(node, 'href', target);
        if (!isSafe(target)) ctx.setProperty(node, 'href', null);
      },
    },
  });
}

function isSafe(href: string): boolean {
  const protocol = /^\s*([^\s/?#]*?):/.exec(href)?.[1];
  return protocol === undefined || /^(?:https?|mailto)$/i.test(protocol);
}
