import { compareDiagnostics } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestName, parseSource } from '../document/index.ts';
import { folderProblem, foldersOverlap, pathProblem } from '../output/index.ts';
import type { TargetEntry, TargetRegistry } from '../target-registry.ts';
import { openConfigReader } from './config-reader.ts';
import type { ConfigFields, ConfigReader, ConfigValue } from './config-reader.ts';
import type { Config, DocumentConfig, TargetConfig } from './config.ts';

/** A configuration, or what is wrong with it. */
interface ConfigResult {
  /** Missing when there are diagnostics. */
  readonly config?: Config;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of a configuration; `file` is its name in diagnostics. */
export function readConfig(file: string, text: string, targets: TargetRegistry): ConfigResult {
  const source = parseSource(file, text);
  if (source.diagnostics.length > 0) return { diagnostics: source.diagnostics };
  const reader = openConfigReader(source);
  const documents = readDocuments(reader, { pointer: '', value: source.value }, targets);
  if (reader.problems.length === 0) return { config: { documents }, diagnostics: [] };
  return { diagnostics: reader.problems.toSorted(compareDiagnostics) };
}

function readDocuments(reader: ConfigReader, at: ConfigValue, targets: TargetRegistry): readonly DocumentConfig[] {
  const fields = reader.fields(at, { required: ['documents'], optional: ['specRoot'] });
  const documents = fields?.get('documents');
  if (fields === undefined || documents === undefined) return [];
  const specRoot = path(reader, fields.get('specRoot'));
  const outputs = new Map<string, string>();
  return reader.entries(documents).map(([name, value]) => {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) nameProblem(reader, name, value);
    return readDocument({ reader, targets, outputs, specRoot }, name, value);
  });
}

/** What reading a document needs. */
interface Reading {
  readonly reader: ConfigReader;
  readonly targets: TargetRegistry;
  /** Output folders so far, each with who writes there. */
  readonly outputs: Map<string, string>;
  readonly specRoot: string | undefined;
}

function readDocument(reading: Reading, name: string, at: ConfigValue): DocumentConfig {
  const { reader } = reading;
  const fields = reader.fields(at, { required: ['entry', 'targets'], optional: ['root', 'strict'] });
  const entry = path(reader, fields?.get('entry')) ?? '';
  const root = path(reader, fields?.get('root')) ?? reading.specRoot ?? parent(entry);
  const strict = reader.flag(fields?.get('strict')) ?? true;
  const targets = fields?.get('targets');
  const entries = targets === undefined ? [] : reader.entries(targets);
  return {
    name,
    entry,
    root,
    strict,
    targets: entries.flatMap(([key, value]) => readTarget(reading, `${name}/${key}`, value)),
  };
}

function readTarget({ reader, targets, outputs }: Reading, name: string, at: ConfigValue): readonly TargetConfig[] {
  const target = name.slice(name.indexOf('/') + 1);
  const entry = Object.hasOwn(targets, target) ? targets[target] : undefined;
  if (entry === undefined) {
    const nearest = nearestName(target, Object.keys(targets));
    const help =
      nearest === undefined ? `Use one of: ${Object.keys(targets).join(', ')}.` : `Did you mean \`${nearest}\`?`;
    reader.report({ at, of: 'key', code: 'config-unknown-target', message: `There is no target \`${target}\`.`, help });
    return [];
  }
  const rules = Object.entries(entry.options);
  const required = rules.filter(([, rule]) => rule.required).map(([key]) => key);
  const optional = rules.filter(([, rule]) => !rule.required).map(([key]) => key);
  const fields = reader.fields(at, { required: ['output', ...required], optional });
  if (fields === undefined) return [];
  return [
    {
      target,
      output: readOutput(reader, fields.get('output'), { name, outputs }),
      options: readOptions(reader, fields, entry),
    },
  ];
}

function readOptions(reader: ConfigReader, fields: ConfigFields, entry: TargetEntry): TargetConfig['options'] {
  const options: Record<string, string | boolean> = {};
  for (const [key, { kind }] of Object.entries(entry.options)) {
    const value = kind === 'text' ? reader.text(fields.get(key)) : reader.flag(fields.get(key));
    if (value !== undefined) options[key] = value;
  }
  return options;
}

function readOutput(
  reader: ConfigReader,
  at: ConfigValue | undefined,
  { name, outputs }: { readonly name: string; readonly outputs: Map<string, string> },
): string {
  const folder = reader.text(at);
  if (at === undefined || folder === undefined) return '';
  const problem = folderProblem(folder);
  if (problem !== undefined) {
    const message = `The output folder \`${folder}\` ${problem}.`;
    reader.report({
      at,
      code: 'config-output',
      message,
      help: 'Name a folder that is, or lies in, a folder named `generated`.',
    });
    return folder;
  }
  for (const [other, owner] of outputs) {
    if (!foldersOverlap(folder, other)) continue;
    const message = `The output folder \`${folder}\` overlaps \`${other}\` of ${owner}.`;
    reader.report({ at, code: 'config-overlap', message, help: 'Give every target a folder of its own.' });
  }
  outputs.set(folder, name);
  return folder;
}

function path(reader: ConfigReader, at: ConfigValue | undefined): string | undefined {
  const text = reader.text(at);
  const problem = text === undefined ? undefined : pathProblem(text);
  if (at === undefined || problem === undefined) return text;
  const help = 'Write a path relative to the configuration, inside its folder, with forward slashes.';
  reader.report({ at, code: 'config-path', message: `The path \`${text}\` ${problem}.`, help });
  return undefined;
}

function parent(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}

function nameProblem(reader: ConfigReader, name: string, at: ConfigValue): void {
  const help = 'Use lower-case letters, digits and `-`, a letter first.';
  reader.report({ at, of: 'key', code: 'config-name', message: `The document name \`${name}\` is not usable.`, help });
}
