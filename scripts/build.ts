// Builds the packages that users install, each into a folder `dist` that is published as it stands: one ESM and one
// CommonJS bundle per entry with source maps, declarations for both, and a manifest that names them. Bundles rather than
// single files, so that an application finds, reads and links one at its start and not a hundred.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { parse, stringify } from 'yaml';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  /** Programs. They and what they stand beside run in Node alone. */
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: unknown;
  readonly publishConfig?: unknown;
}

const root = join(import.meta.dirname, '..');
const packages = ['core', 'management', 'authentication', 'contract', 'mock'];
/** Subpaths for the packages of this workspace alone. To them, a package is the one file that holds all of its code. */
const internal = ['./parts', './codegen'];
const whole = 'shared';

for (const name of process.argv.length > 2 ? process.argv.slice(2) : packages) {
  const started = performance.now();
  await build(join(root, 'packages', name));
  console.log(`built ${name} in ${Math.round(performance.now() - started)} ms`);
}

async function build(folder: string): Promise<void> {
  const manifest = readManifest(folder);
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await bundle(folder, manifest, { format: 'esm', dir: dist });
  await bundle(folder, manifest, { format: 'cjs', dir: join(dist, 'cjs') });
  emitTypes(folder, dist);
  emitTypes(folder, join(dist, 'cjs'));
  // Below `cjs`, JavaScript and declarations are CommonJS whatever the package itself is.
  writeFileSync(join(dist, 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  copyFileSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
  copyFileSync(join(folder, 'README.md'), join(dist, 'README.md'));
  for (const path of Object.values(manifest.exports).filter((each) => each.endsWith('.json'))) {
    copyDocument(join(folder, path), join(dist, path.replace('./src/', '')));
  }
}

/** A bundled document is published as JSON and, beside it, as YAML. */
function copyDocument(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
  const document: unknown = JSON.parse(readFileSync(source, 'utf8'));
  const yaml = stringify(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  writeFileSync(target.replace(/\.json$/, '.yaml'), yaml);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Entry modules by the path they get in `dist`, without an ending. */
function entries(folder: string, { exports, bin }: Manifest, format: 'esm' | 'cjs'): Readonly<Record<string, string>> {
  // A program is started, never required.
  const programs = format === 'esm' ? Object.values(bin ?? {}) : [];
  const modules = [...Object.values(exports), ...programs].filter((path) => path.endsWith('.ts'));
  return Object.fromEntries(modules.map((path) => [stem(path), join(folder, path)]));
}

function stem(path: string): string {
  return path.replace('./src/', '').replace(/\.ts$/, '');
}

async function bundle(
  folder: string,
  manifest: Manifest,
  { format, dir }: { readonly format: 'esm' | 'cjs'; readonly dir: string },
): Promise<void> {
  const others = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const external = others.flatMap((name) => [name, new RegExp(`^${name}/`)]);
  const input = { ...entries(folder, manifest, format) };
  const output = await rolldown({ input, external, platform: manifest.bin ? 'node' : 'neutral' });
  const isWhole = internal.some((key) => key in manifest.exports);
  await output.write({
    dir,
    format,
    sourcemap: true,
    exports: 'named',
    // What several entries share is one file as well. Documentation stands in the declarations.
    chunkFileNames: `${whole}.js`,
    codeSplitting: { groups: [{ name: whole, minShareCount: isWhole ? 1 : 2 }] },
    minifyInternalExports: !isWhole,
    comments: { annotation: true, legal: true, jsdoc: false },
  });
  await output.close();
  for (const key of internal)
    for (const ending of ['js', 'js.map']) rmSync(join(dir, `${key}.${ending}`), { force: true });
}

/** Declarations for every source file, their imports with the endings that the published files have. */
function emitTypes(folder: string, outDir: string): void {
  execFileSync(
    join(root, 'node_modules', '.bin', 'tsc'),
    ['-p', folder, '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--stripInternal']
      .concat(['--allowImportingTsExtensions', 'false', '--rewriteRelativeImportExtensions'])
      .concat(['--rootDir', join(folder, 'src'), '--outDir', outDir]),
    { stdio: 'inherit', cwd: folder },
  );
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !path.endsWith('.d.ts')) continue;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/((?:from|import\() ?['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js'));
  }
}

/** The manifest of the published package: entries as they are in `dist`, versions of the workspace and catalog as ranges. */
function publishedManifest(manifest: Manifest): object {
  const { devDependencies: _dev, publishConfig: _publish, exports, bin, dependencies = {}, ...rest } = manifest;
  const ranges = Object.entries(dependencies).map(([name, range]) => [name, publishedRange(name, range)]);
  const main = exports['.'];
  return {
    ...rest,
    ...(main ? { main: `./cjs/${stem(main)}.js`, types: `./${stem(main)}.d.ts` } : {}),
    exports: {
      ...Object.fromEntries(Object.entries(exports).flatMap(([key, path]) => publishedEntries(key, path))),
      './package.json': './package.json',
    },
    ...(bin
      ? { bin: Object.fromEntries(Object.entries(bin).map(([name, path]) => [name, `./${stem(path)}.js`])) }
      : {}),
    ...(ranges.length > 0 ? { dependencies: Object.fromEntries(ranges) } : {}),
  };
}

function publishedRange(name: string, range: string): string {
  if (range.startsWith('workspace:')) return `^${readManifest(join(root, 'packages', basename(name))).version}`;
  if (range !== 'catalog:') return range;
  const { catalog }: { catalog: Record<string, string> } = parse(
    readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'),
  );
  return `^${catalog[name]}`;
}

function publishedEntries(key: string, path: string): readonly (readonly [string, object | string])[] {
  if (path.endsWith('.json')) {
    const json = path.replace('./src/', './');
    return [
      [key, json],
      [key.replace(/\.json$/, '.yaml'), json.replace(/\.json$/, '.yaml')],
    ];
  }
  const name = stem(path);
  const file = internal.includes(key) ? whole : name;
  const entry = {
    import: { types: `./${name}.d.ts`, default: `./${file}.js` },
    require: { types: `./cjs/${name}.d.ts`, default: `./cjs/${file}.js` },
  };
  return [[key, entry]];
}
