import type { Contract } from './contract-files.ts';

/** Components that are named in one file, and stand in another. */
const others = ['parameters', 'responses', 'requestBodies', 'headers'];

/** A small contract with its paths in one file, its schemas in two, and what else it has of components behind another. */
export function inFiles(contract: Readonly<Record<string, unknown>>): Contract {
  const { paths = {}, components = {}, ...rest } = contract as Record<string, Record<string, unknown>>;
  const schemas = Object.entries((components['schemas'] ?? {}) as object);
  const half = Math.ceil(schemas.length / 2);
  const fileOf = new Map(schemas.map(([name], index) => [name, index < half ? 'a.json' : 'b.json']));
  const moved = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll(/"#\/components\/(parameters|responses|requestBodies|headers)\//g, '"./names.json#/$1/')
        .replaceAll(/"#\/components\/schemas\/(\w+)(["/])/g, (whole, name: string, end: string) => {
          const file = fileOf.get(name);
          return file === undefined ? whole : `"./${file}#/${name}${end}`;
        }),
    );
  const references = Object.fromEntries(
    Object.keys(paths).map((path) => [
      path,
      { $ref: `./paths.json#/${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}` },
    ]),
  );
  const sections = Object.entries(components).filter(([section]) => section !== 'schemas');
  const own = sections.filter(([section]) => !others.includes(section));
  const apart = sections.filter(([section]) => others.includes(section));
  const names = apart.map(([section, members]) => [
    section,
    Object.fromEntries(
      Object.keys(members as object).map((name) => [name, { $ref: `./apart.json#/${section}/${name}` }]),
    ),
  ]);
  return {
    'openapi.yaml': moved({ ...rest, paths: references, components: Object.fromEntries(own) }),
    'names.json': Object.fromEntries(names),
    'apart.json': moved(Object.fromEntries(apart)),
    'paths.json': moved(paths),
    'a.json': moved(Object.fromEntries(schemas.slice(0, half))),
    'b.json': moved(Object.fromEntries(schemas.slice(half))),
  };
}
