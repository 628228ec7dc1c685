import { createRequire } from 'node:module';
import type { OpenApiDocument } from './open-api.ts';

/** The two APIs. One server answers both: they share only two paths, which credentials tell apart. */
export type Api = 'management' | 'authentication';

export type Documents = Readonly<Record<Api, OpenApiDocument>>;

/** Reads both documents of the contract as the package `@genauth/contract` brings them. */
export function loadDocuments(): Documents {
  const require = createRequire(import.meta.url);
  const management: OpenApiDocument = require('@genauth/contract/management/openapi.json');
  const authentication: OpenApiDocument = require('@genauth/contract/authentication/openapi.json');
  return { management, authentication };
}
