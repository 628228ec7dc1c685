import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { documents } from '../../documents.ts';

export const getStaticPaths = (() =>
  documents.map(({ name }) => ({ params: { document: name } }))) satisfies GetStaticPaths;

/** The bundled contract, which the explorer shows. */
export const GET: APIRoute = async ({ params }) => {
  const path = import.meta.resolve(`@genauth/contract/${params['document']}/openapi.json`);
  return new Response(await readFile(new URL(path)), { headers: { 'content-type': 'application/json' } });
};
