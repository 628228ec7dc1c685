import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { titleOf } from './read-samples.ts';
import type { Sample } from './read-samples.ts';

/** A sample as a file that a compiler and Node can take. */
export interface SampleFile {
  readonly sample: Sample;
  /** Absolute. */
  readonly path: string;
}

/** A folder of samples, beside the packages that they import. */
export interface SampleFolder {
  readonly path: string;
  readonly files: readonly SampleFile[];
  remove(): void;
}

/** Where packages are, by their names. */
export interface Packages {
  /** Built ones of this repository, which have to find each other as they do once they are installed. */
  readonly own: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, string>>;
}

/** Writes TypeScript samples into a folder of their own, in which packages can be imported. */
export function writeSamples(samples: readonly Sample[], { own, others }: Packages): SampleFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'samples-')));
  const place = (name: string): string => {
    const target = join(path, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    return target;
  };
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
  for (const [name, source] of Object.entries(own)) cpSync(source, place(name), { recursive: true });
  for (const [name, source] of Object.entries(others)) symlinkSync(realpathSync(source), place(name));
  const names = samples.map(({ language }, index) => `sample-${index}.${language}`);
  const files = samples.map((sample, index) => {
    const file = join(path, names[index] ?? '');
    writeFileSync(
      file,
      withFiles(sample, (other) => names[samples.indexOf(other)] ?? '', samples),
    );
    return { sample, path: file };
  });
  return { path, files, remove: () => rmSync(path, { recursive: true }) };
}

/** Imports of files of the reader's own lead to the samples that have their names as titles, on the nearest page above. */
function withFiles(sample: Sample, nameOf: (sample: Sample) => string, samples: readonly Sample[]): string {
  return sample.code.replaceAll(/from '(?:\.|@)\/([\w/-]+)(?:\.ts)?'/g, (statement, title: string) => {
    const titled = samples.filter(
      (other) => titleOf(other) === `${title}.ts` && sample.page.startsWith(other.page.replace(/[^/]*$/, '')),
    );
    const nearest = titled.toSorted((one, other) => other.page.length - one.page.length)[0];
    return nearest ? `from './${nameOf(nearest)}'` : statement;
  });
}
