import { hash } from 'node:crypto';
import type { Api, Operation, Tag } from '../../model/index.ts';
import { sharedFailures } from './samples/failure-examples.ts';

/** All that a page is made from, as one text each: pages with equal texts are equal. */
export interface Ingredients {
  /** Of the page of an operation, and of its presets' pages. */
  operation(operation: Operation): string;
  /** Of the index page of a tag. */
  tag(tag: Tag): string;
}

/**
 * Tells what the pages of a document are made from: the operation itself, every named schema that it leads to, and what all
 * pages have in common.
 *
 * @param options everything else that changes pages, as plain data
 */
export function ingredientsOf(api: Api, options: object): Ingredients {
  const declarations = new Map(api.schemas.map((declaration) => [declaration.name, declaration]));
  const parts = new Map<string, { readonly digest: string; readonly names: ReadonlySet<string> }>();
  const operations = new Map<Operation, string>();
  let common: string | undefined;

  return {
    operation: (operation) => JSON.stringify([setting(), digestOf(operation), digestsOf(namesIn(operation))]),
    tag: (tag) => JSON.stringify([setting(), { ...tag, operations: tag.operations.map(digestOf) }]),
  };

  function setting(): string {
    const envelope = new Set(api.envelope === undefined ? [] : [api.envelope]);
    common ??= hash('sha256', JSON.stringify([options, settingOf(api), digestsOf(envelope)]));
    return common;
  }

  function digestOf(operation: Operation): string {
    const digest = operations.get(operation) ?? hash('sha256', JSON.stringify(operation));
    operations.set(operation, digest);
    return digest;
  }

  /** The digests of named schemas and of all that they lead to, which are added to the names. */
  function digestsOf(names: Set<string>): readonly string[] {
    const digests: string[] = [];
    // What is added to a set while a loop goes through it, the loop comes to as well.
    for (const name of names) {
      const part = partOf(name);
      digests.push(part.digest);
      for (const other of part.names) names.add(other);
    }
    return digests;
  }

  function partOf(name: string) {
    const declaration = declarations.get(name) ?? null;
    const part = parts.get(name) ?? {
      digest: hash('sha256', JSON.stringify(declaration)),
      names: namesIn(declaration),
    };
    parts.set(name, part);
    return part;
  }
}

/** What the whole document says, and which pages there are. */
function settingOf(api: Api): object {
  const { tags, schemas: _, ...rest } = api;
  const pages = tags.map(({ fileName, operations }) => [
    fileName,
    operations.map(({ operationId, aliases, presets }) => [
      operationId,
      aliases,
      presets.map((preset) => preset.operationId),
    ]),
  ]);
  return { ...rest, pages, failures: sharedFailures(api) };
}

/** The names in all references of a value; one more where an example looks like a reference, which does no harm. */
function namesIn(value: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) namesIn(item, names);
  } else if (typeof value === 'object' && value !== null) {
    if ('kind' in value && value.kind === 'ref' && 'name' in value) names.add(String(value.name));
    for (const member of Object.values(value)) namesIn(member, names);
  }
  return names;
}
