/** How an operation is called. */
export interface Call {
  readonly verb: string;
  readonly path: string;
  /** The method of the client, which is the function's name too. */
  readonly method: string;
}

/** What a generated page says about itself. */
export interface ReferencePage {
  readonly title: string;
  /** The first paragraph as plain text, at most two sentences. */
  readonly description: string;
  readonly deprecated: boolean;
  /** On the page of an operation only. */
  readonly call: Call | undefined;
  /** What comes after the title, without what `call` says. */
  readonly body: string;
}

/**
 * Reads a generated page, which has no front matter: its title is the first heading, its description the first paragraph.
 *
 * @throws Error for a page without a title
 */
export function referencePage(markdown: string): ReferencePage {
  const heading = /^# (.+)\n/m.exec(markdown);
  if (!heading?.[1]) throw new Error('A generated page has to begin with a heading.');
  const body = markdown.slice(heading.index + heading[0].length).trimStart();
  const paragraphs = body.split('\n\n');
  const deprecated = /^\*\*Deprecated[.:]\*\*/.test(paragraphs[0] ?? '');
  return {
    title: plainText(heading[1]),
    description: summary(paragraphs[deprecated ? 1 : 0] ?? ''),
    deprecated,
    call: readCall(body),
    body: body.replace(/^- Method: .*\n- Request: .*\n/m, ''),
  };
}

function summary(paragraph: string): string {
  if (/^[#|<`-]/.test(paragraph)) return '';
  const sentences = plainText(paragraph).split(/(?<=[.:])\s+(?=\p{Lu})/u);
  return sentences.slice(0, 2).join(' ');
}

function readCall(body: string): Call | undefined {
  const section = /^## Call\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(body)?.[1] ?? '';
  const [, verb, path] = /^- Request: `([A-Z]+) (\/[^`]*)`/m.exec(section) ?? [];
  const [, method] = /^- Method: `(\w+)`/m.exec(section) ?? [];
  return verb && path && method ? { verb, path, method } : undefined;
}

/** Text as one reads it: without the marks and escapes of Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<!\\)[`*]/g, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
