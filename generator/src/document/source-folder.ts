import { realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { readText } from './read-text.ts';
import type { FoundSource, SourceCache } from './source-cache.ts';
import { parseSource, unreadableSource } from './source.ts';
import type { Source } from './source.ts';

/** Where contract files may be read from. */
export interface SourceFolder {
  /**
   * The file at a path relative to the configuration's folder. `missing` when there is none, `outside` when the path, or
   * what its symbolic links lead to, lies outside the root; a path that lies outside is not looked at.
   */
  read(file: string): FoundSource;
  /** What `read` has given so far, by path. */
  readonly found: ReadonlyMap<string, FoundSource>;
}

/** Opens the folder that every reference must stay in. Both folders are absolute paths. */
export function openFolder(root: string, baseFolder: string, cache: SourceCache): SourceFolder {
  const realRoot = realPath(root) ?? root;
  const realBase = realPath(baseFolder) ?? baseFolder;
  const found = new Map<string, FoundSource>();

  return {
    found,
    read(file) {
      let source = found.get(file);
      if (source === undefined) {
        source = find(file);
        found.set(file, source);
      }
      return source;
    },
  };

  function find(file: string): FoundSource {
    const path = resolve(realBase, file);
    if (!isInside(realRoot, path) && !isInside(root, resolve(baseFolder, file))) return 'outside';
    const real = realPath(path);
    if (real === undefined) return 'missing';
    if (!isInside(realRoot, real)) return 'outside';
    const stats = statSync(real, { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : load(real, stats);
  }

  function load(real: string, stats: Stats): Source {
    const file = relative(realBase, real).split(sep).join('/');
    const stamp = [file, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
    const cached = cache.sources.get(real);
    if (cached?.stamp === stamp) return cached.source;
    const content = readText(real, stats, file);
    const source = 'text' in content ? parseSource(file, content.text) : unreadableSource(file, content);
    cache.sources.set(real, { stamp, source });
    return source;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
