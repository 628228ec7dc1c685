// Builds the packages that users install: one ESM and one CommonJS bundle per entry with source maps, and declarations
// for both. Bundles rather than single files, because loading one file is several times faster than loading a hundred.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..');
const packages = ['core', 'management', 'authentication', 'contract'];

for (const name of process.argv.length > 2 ? process.argv.slice(2) : packages) {
  const started = performance.now();
  await build(join(root, 'packages', name));
  console.log(`built ${name} in ${Math.round(performance.now() - started)} ms`);
}

async function build(folder: string): Promise<void> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await bundle(folder, manifest, 'esm', dist);
  await bundle(folder, manifest, 'cjs', join(dist, 'cjs'));
  emitTypes(folder, dist);
  emitTypes(folder, join(dist, 'cjs'));
  // Below `dist/cjs`, JavaScript and declarations are CommonJS whatever the package itself is.
  writeFileSync(join(dist, 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
}

async function bundle(folder: string, manifest: Manifest, format: 'esm' | 'cjs', dir: string): Promise<void> {
  const sources = Object.values(manifest.exports).filter((path) => path.endsWith('.ts'));
  const input = Object.fromEntries(
    sources.map((path) => [path.replace('./src/', '').replace(/\.ts$/, ''), join(folder, path)]),
  );
  if (sources.length === 0) return;
  mkdirSync(dir, { recursive: true });
  const external = Object.keys(manifest.dependencies ?? {}).flatMap((name) => [name, new RegExp(`^${name}/`)]);
  const output = await rolldown({ input, external, platform: 'neutral' });
  await output.write({ dir, format, sourcemap: true, exports: 'named', chunkFileNames: 'shared.js' });
  await output.close();
}

function emitTypes(folder: string, outDir: string): void {
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--declarationMap', 'false'];
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  execFileSync(
    tsc,
    [
      '-p',
      folder,
      ...options,
      '--rewriteRelativeImportExtensions',
      '--rootDir',
      join(folder, 'src'),
      '--outDir',
      outDir,
    ],
    { stdio: 'inherit', cwd: folder },
  );
}
