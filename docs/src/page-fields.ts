import { z } from 'astro/zod';

/** What pages of this site have beside the front matter that every Starlight page has. */
export const pageFields = z.object({
  /** How the page's operation is called. */
  call: z.object({ verb: z.string(), path: z.string(), method: z.string() }).optional(),
  deprecated: z.boolean().default(false),
  /** Where in the site the page stands as plain Markdown, where that is not its address with `.md`. */
  markdown: z.string().optional(),
});
