import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathOf, serve } from '../serve.ts';

/** Where the built site is. */
export const dist = join(import.meta.dirname, '..', '..', 'dist');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The file that a path of the site leads to; undefined where there is none. */
export function fileAt(path: string): string | undefined {
  const plain = join(dist, decodeURIComponent(path));
  const file = existsSync(plain) && statSync(plain).isDirectory() ? join(plain, 'index.html') : plain;
  return existsSync(file) ? file : undefined;
}

/** Serves the built site until the file's tests are over, and gives its address. */
export function serveSite(): Promise<string> {
  return serve((request, response) => {
    const file = fileAt(pathOf(request));
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, headersOf(file)).end(readFileSync(file));
  });
}

/** As hosts of sites send them: browsers keep what has been loaded. */
function headersOf(file: string): Record<string, string> {
  return { 'content-type': types[extname(file)] ?? 'text/plain', 'cache-control': 'max-age=600' };
}
