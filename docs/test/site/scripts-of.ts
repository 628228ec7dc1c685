import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { dist } from './built-site.ts';

/**
 * All code that a browser has when it has loaded a page: inline scripts, the files that they and the page name, and
 * whatever those import by statements, each once. What waits for `import()` is not among them.
 *
 * @returns the texts, inline ones first as one
 */
export function scriptsOf(html: string): readonly string[] {
  const inline: string[] = [];
  const files = new Map<string, string>();
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)) {
    const path = /\ssrc="([^"]*)"/.exec(attributes)?.[1];
    if (path !== undefined) addFile(join(dist, path), files);
    else inline.push(text);
    for (const file of importsOf(text, dist)) addFile(file, files);
  }
  return [inline.join('\n'), ...files.values()];
}

/** What files import by statements, which pages ask for again and again. */
const imports = new Map<string, readonly string[]>();

function addFile(file: string, files: Map<string, string>): void {
  if (files.has(file)) return;
  const code = readFileSync(file, 'utf8');
  files.set(file, code);
  const imported = imports.get(file) ?? importsOf(code, dirname(file));
  imports.set(file, imported);
  for (const one of imported) addFile(one, files);
}

function importsOf(code: string, folder: string): string[] {
  return parseAst(code).body.flatMap((statement) => {
    const address = 'source' in statement ? statement.source?.value : undefined;
    return address === undefined ? [] : [join(address.startsWith('/') ? dist : folder, address)];
  });
}
