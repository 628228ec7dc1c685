import type { Diagnostic } from '../diagnostic.ts';
import { isRecord } from './pointer.ts';
import type { Source } from './source.ts';

/** Which OpenAPI an entry file is written in, or the diagnostic that it is none that can be read. */
export function specificationVersion(entry: Source): '3.0' | '3.1' | Diagnostic {
  const root = isRecord(entry.value) ? entry.value : {};
  const version = root['openapi'];
  if (typeof version === 'string' && /^3\.0\.\d+(?:-.*)?$/.test(version)) return '3.0';
  if (typeof version === 'string' && /^3\.1\.\d+(?:-.*)?$/.test(version)) return '3.1';
  const pointer = version === undefined ? ('swagger' in root ? '/swagger' : '') : '/openapi';
  return {
    code: 'openapi-version',
    severity: 'error',
    ...explain(entry.file, root),
    location: entry.locate(pointer, 'value'),
  };
}

function explain(file: string, root: Readonly<Record<string, unknown>>): Pick<Diagnostic, 'message' | 'help'> {
  const { openapi, swagger } = root;
  if (openapi === undefined && swagger !== undefined) {
    return {
      message: `${file} is written in Swagger ${String(swagger)}; only OpenAPI 3.0 and 3.1 can be read.`,
      help: 'Convert it to OpenAPI 3.1 first.',
    };
  }
  if (openapi === undefined) {
    return { message: `${file} is no OpenAPI document.`, help: 'Start it with `openapi: 3.1.1`.' };
  }
  const version =
    typeof openapi === 'string' || typeof openapi === 'number' ? String(openapi) : JSON.stringify(openapi);
  return {
    message: `OpenAPI version ${version} cannot be read; only 3.0.x and 3.1.x can.`,
    help: 'Write the full version, such as `openapi: 3.1.1`.',
  };
}
