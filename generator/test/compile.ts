import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/** What the compiler says of generated code in folders, under the strictest settings; empty when it has no complaint. */
export function compile(folders: readonly string[]): string {
  const project = mkdtempSync(join(tmpdir(), 'compile-'));
  const core = join(repository, 'packages/core/src/codegen.ts');
  const config = {
    extends: join(repository, 'tsconfig.base.json'),
    compilerOptions: { lib: ['es2024', 'dom', 'dom.iterable'], paths: { '@genauth/core/codegen': [core] } },
    include: folders,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  try {
    return execFileSync(join(repository, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  } finally {
    rmSync(project, { recursive: true });
  }
}
