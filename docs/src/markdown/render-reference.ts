import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { codeBlocks } from './code-blocks.ts';
import { withFieldTables } from './field-tables.ts';
import { headings } from './headings.ts';
import { links, type SiteRoot } from './links.ts';
import { rawHtmlAsText } from './raw-html.ts';
import { tables } from './tables.ts';

/** A page as HTML, with the headings that its table of contents needs. */
export interface RenderedPage {
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/**
 * Makes what renders generated pages: plain GitHub Markdown, without the directives, HTML and typography that hand-written
 * guides may use, since their texts come from a contract and have to show as they are.
 */
export async function referenceRenderer(site: SiteRoot): Promise<(body: string, file: URL) => Promise<RenderedPage>> {
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: { smartPunctuation: false, directive: false, frontmatter: false },
    hastPlugins: [rawHtmlAsText, ...headings, ...codeBlocks, tables, links(site)],
  });
  return async (body, file) => {
    const { code, metadata } = await processor.render(withFieldTables(body), { fileURL: file });
    return { html: code, headings: metadata.headings };
  };
}
