import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import { codeBlocks } from './src/markdown/code-blocks.ts';
import { headings } from './src/markdown/headings.ts';
import { links } from './src/markdown/links.ts';
import { tables } from './src/markdown/tables.ts';

// Where the site will stand is for who publishes it to say; without that, it works at the root of any host.
const { DOCS_SITE: site, DOCS_BASE: base = '/', DOCS_EDIT_URL: editUrl } = process.env;
const root = new URL('./', import.meta.url);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  prefetch: false,
  // A script that all pages share is loaded once, not written into each.
  vite: { build: { assetsInlineLimit: 0 } },
  image: { service: passthroughImageService() },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [...headings, ...codeBlocks, tables, links({ root, base })],
    }),
  },
  integrations: [
    starlight({
      title: 'GenAuth',
      description: 'Sign-in, users, organizations and permissions: guides and reference of the GenAuth SDK.',
      // Our own code blocks, heading links and sidebar weigh less, and the sidebar is made for each page.
      expressiveCode: false,
      markdown: { headingLinks: false, processedDirs: ['./guides'] },
      sidebar: [],
      routeMiddleware: './src/route-data.ts',
      customCss: ['theme', 'header', 'layout', 'search', 'tables', 'code'].map((name) => `./src/styles/${name}.css`),
      disable404Route: true,
      components: {
        Header: './src/components/Header.astro',
        PageTitle: './src/components/PageTitle.astro',
        Pagination: './src/components/Pagination.astro',
        Search: './src/components/Search.astro',
        Sidebar: './src/components/Sidebar.astro',
        SiteTitle: './src/components/SiteTitle.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
        ThemeSelect: './src/components/ThemeSelect.astro',
      },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      ...(editUrl ? { editLink: { baseUrl: editUrl } } : {}),
    }),
  ],
});
