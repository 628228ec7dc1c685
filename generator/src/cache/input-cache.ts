import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Config, DocumentConfig, TargetConfig } from '../config/config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { foldersOverlap } from '../output/index.ts';
import type { OutputFolder } from '../output/index.ts';
import { readCacheFile, writeCacheFile } from './cache-file.ts';
import type { CachedDocument, CachedTarget } from './cache-file.ts';
import { openContentHashes } from './content-hashes.ts';
import type { ContentHashes } from './content-hashes.ts';
import { listFiles } from './list-files.ts';
import { machineFiles } from './machine-files.ts';

/** What is known from earlier runs, and still true. */
export interface InputCache {
  /** What the configuration says, when it was read before. `text` is its whole text. */
  config(text: string): Config | undefined;
  /** The warnings of all documents, when they have no errors and nothing has changed since; undefined otherwise. */
  diagnostics(config: Config): readonly Diagnostic[] | undefined;
  /**
   * The paths of a target's files relative to the root, when nothing that they were made from has changed and they
   * still stand on disk, they alone, as they were written. Undefined when the target has to run.
   */
  files(document: DocumentConfig, target: TargetConfig): readonly string[] | undefined;
  /** Folders that were generated for targets which the configuration has no more, and that still hold something. */
  abandoned(config: Config): readonly string[];
  /** Remembers documents that have no errors: all of the configuration's, in its order. */
  keepDocuments(documents: readonly LintedDocument[], diagnostics: readonly Diagnostic[]): void;
  /** Remembers what a target of such a document made, once it stands on disk. */
  keepTarget(document: DocumentConfig, target: TargetConfig, output: OutputFolder): void;
  /** Writes everything down for the next run, if it would gain from it. */
  save(config: { readonly text: string; readonly value: Config }): void;
}

/** What is remembered of a document. */
interface LintedDocument {
  readonly config: DocumentConfig;
  /** Every file it reaches, relative to the root, with the text that was read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Opens the cache of a root (the configuration's folder, absolute). With `fresh`, nothing of it is believed. */
export function openInputCache(root: string, options: { readonly fresh?: boolean } = {}): InputCache {
  const file = options.fresh === true ? undefined : readCacheFile(root);
  const hashes = openContentHashes(new Map(Object.entries(file?.hashes ?? {})));
  const machine = machineKey(root, hashes);
  const known = file?.machine === machine ? file : undefined;
  const documents = new Map<string, CachedDocument>(Object.entries(known?.documents ?? {}));
  const targets = new Map<string, CachedTarget>(Object.entries(known?.targets ?? {}));
  let lint = known?.lint;
  let changed = false;

  return { config, diagnostics, files, abandoned, keepDocuments, keepTarget, save };

  function config(text: string): Config | undefined {
    return known?.config.hash === hash('sha256', text) ? known.config.value : undefined;
  }

  function diagnostics(config: Config): readonly Diagnostic[] | undefined {
    const keys = config.documents.map(currentKey);
    return lint !== undefined && lint.key === hash('sha256', JSON.stringify(keys)) ? lint.diagnostics : undefined;
  }

  function files(document: DocumentConfig, target: TargetConfig): readonly string[] | undefined {
    const key = currentKey(document);
    const made = targets.get(targetName(document, target));
    if (key === undefined || made === undefined || made.key !== targetKey(key, target)) return undefined;
    return standsOnDisk(root, target.output, { files: made.files, hashes }) ? Object.keys(made.files) : undefined;
  }

  function abandoned({ documents }: Config): readonly string[] {
    const current = documents.flatMap((document) => document.targets.map(({ output }) => output));
    const before = new Set([...targets.values()].map(({ folder }) => folder));
    return [...before]
      .filter((folder) => !current.some((other) => foldersOverlap(other, folder)))
      .filter((folder) => listFiles(join(root, folder)).length > 0)
      .sort();
  }

  /** The key of a document as it is on disk now; undefined when it has changed. */
  function currentKey(document: DocumentConfig): string | undefined {
    const cached = documents.get(document.name);
    if (cached === undefined) return undefined;
    const contents = cached.files.map((path) => [path, hashes.of(join(root, path))] as const);
    return cached.key === documentKey(root, document, contents) ? cached.key : undefined;
  }

  // The text that was read counts, not what the file holds by now: it may have been edited since.
  function keepDocuments(linted: readonly LintedDocument[], diagnostics: readonly Diagnostic[]): void {
    changed = true;
    const keys = linted.map(({ config, texts }) => {
      const contents = [...texts].map(([path, text]) => [path, hash('sha256', text)] as const);
      const key = documentKey(root, config, contents);
      documents.set(config.name, { key, files: [...texts.keys()] });
      return key;
    });
    lint = { key: hash('sha256', JSON.stringify(keys)), diagnostics };
  }

  function keepTarget(document: DocumentConfig, target: TargetConfig, output: OutputFolder): void {
    changed = true;
    const key = targetKey(documents.get(document.name)?.key ?? '', target);
    const made = output.files.map(({ path, content }) => [`${output.folder}/${path}`, hash('sha256', content)]);
    targets.set(targetName(document, target), { key, folder: output.folder, files: Object.fromEntries(made) });
  }

  function save({ text, value }: { readonly text: string; readonly value: Config }): void {
    if (lint === undefined || (!changed && !hashes.changed)) return;
    const current = new Set(value.documents.flatMap((one) => one.targets.map((target) => targetName(one, target))));
    writeCacheFile(root, {
      machine,
      config: { hash: hash('sha256', text), value },
      documents: Object.fromEntries(documents),
      lint,
      targets: Object.fromEntries([...targets].filter(([name]) => current.has(name))),
      hashes: Object.fromEntries([...hashes.known].filter(([, { stamp }]) => stamp !== '')),
    });
  }
}

function targetName(document: DocumentConfig, { target }: TargetConfig): string {
  return `${document.name}/${target}`;
}

function machineKey(root: string, hashes: ContentHashes): string {
  const contents = machineFiles(root).map((path) => [path, hashes.of(path)]);
  return hash('sha256', JSON.stringify([process.version, contents]));
}

/** Names of all files in the contract's folder count too: a rule may ask what is there. */
function documentKey(root: string, document: DocumentConfig, contents: readonly (readonly [string, string])[]): string {
  const names = listFiles(join(root, document.root));
  return hash(
    'sha256',
    JSON.stringify([document.name, document.entry, document.root, document.strict, contents, names]),
  );
}

function targetKey(documentKey: string, target: TargetConfig): string {
  return hash('sha256', JSON.stringify([documentKey, target.target, target.output, target.options]));
}

function standsOnDisk(
  root: string,
  folder: string,
  { files, hashes }: { readonly files: CachedTarget['files']; readonly hashes: ContentHashes },
): boolean {
  const present = listFiles(join(root, folder));
  if (present.length !== Object.keys(files).length) return false;
  return Object.entries(files).every(([path, content]) => hashes.of(join(root, path)) === content);
}
