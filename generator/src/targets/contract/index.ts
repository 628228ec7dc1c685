import type { Target } from '../target.ts';
import { pathsFile } from './paths-file.ts';

/**
 * The contract target: the bundled document as JSON, for every tool that reads OpenAPI, and its raw `paths` types as
 * openapi-typescript makes them, for users of openapi-fetch.
 */
export const contractTarget: Target<object> = ({ bundle, memory }) => [
  { path: 'openapi.json', content: `${JSON.stringify(bundle, null, 2)}\n` },
  pathsFile(bundle, memory),
];
