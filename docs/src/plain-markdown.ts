/**
 * A page as plain Markdown. Pages of the reference are served as they are; a guide gets its title, which it has in its
 * front matter, and its links to the reference lead to where that stands in the site.
 */
export function plainMarkdown(title: string, body: string): string {
  if (body.startsWith('<!-- Made by')) return body;
  return `# ${title}\n\n${body.trim().replaceAll(/(\]\((?:\.\.\/)+reference\/)generated\//g, '$1')}\n`;
}
