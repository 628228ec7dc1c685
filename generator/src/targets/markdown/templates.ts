import Handlebars from 'handlebars';
import { table, type ProseWrap } from './tables/table.ts';

/** The text of every template. */
export interface TemplateTexts {
  readonly operation: string;
  readonly tag: string;
  readonly document: string;
  readonly errors: string;
  readonly renamed: string;
  readonly webhooks: string;
  /** A part of pages: a schema in its own place. */
  readonly schema: string;
  /** A part of pages: named schemas one after the other. */
  readonly structures: string;
}

type Part = 'schema' | 'structures';

/** Fills a template with a view: plain data whose texts are Markdown already. */
export type Render = (template: Exclude<keyof TemplateTexts, Part>, view: object) => string;

/**
 * Compiles the templates. They escape nothing, since every text of the contract comes to them through our Markdown
 * printer; they may read own properties only, and a name that the view lacks is an error. `{{table rows "Heading" …}}`
 * prints a table.
 */
export function compileTemplates(texts: TemplateTexts, wrap: ProseWrap): Render {
  const handlebars = Handlebars.create();
  // The rows of a schema come again on every page that shows it.
  const printed = new WeakMap<object, string>();
  handlebars.registerHelper('table', (rows: unknown, ...rest: unknown[]) => {
    if (!isRows(rows)) return '';
    const text = printed.get(rows) ?? table(rest.slice(0, -1).map(String), rows, wrap);
    printed.set(rows, text);
    return text;
  });
  const compile = (text: string): HandlebarsTemplateDelegate =>
    handlebars.compile(text, { noEscape: true, strict: true, preventIndent: true });
  handlebars.registerPartial('schema', compile(texts.schema));
  handlebars.registerPartial('structures', compile(texts.structures));
  const templates = {
    operation: compile(texts.operation),
    tag: compile(texts.tag),
    document: compile(texts.document),
    errors: compile(texts.errors),
    renamed: compile(texts.renamed),
    webhooks: compile(texts.webhooks),
  };
  return (template, view) => templates[template](view);
}

function isRows(value: unknown): value is readonly (readonly string[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
