import { getCollection } from 'astro:content';

/** A page of the site that is Markdown. */
export interface SitePage {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: {
    readonly title: string;
    readonly description?: string | undefined;
    readonly deprecated: boolean;
    readonly markdown?: string | undefined;
  };
}

/** Every page of the site that is Markdown, in no order. */
export async function sitePages(): Promise<readonly SitePage[]> {
  return getCollection('docs');
}

/** Where a page stands as plain Markdown, below the site's base. */
export function markdownOf({ id, data }: Pick<SitePage, 'id' | 'data'>): string {
  return data.markdown ?? `${id}.md`;
}
