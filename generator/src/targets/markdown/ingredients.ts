import { hash } from 'node:crypto';
import type { Api, Operation, Tag } from '../../model/index.ts';
import { digestOf } from '../digest.ts';
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
  let common: string | undefined;

  return {
    operation: (operation) => JSON.stringify([setting(), digestOf(operation), digestsOf(namesIn(operation))]),
    tag: (tag) => JSON.stringify([setting(), { ...tag, operations: tag.operations.map(digestOf) }]),
  };

  function setting(): string {
    const envelope = api.envelope === undefined ? [] : [api.envelope];
    common ??= hash('sha256', JSON.stringify([options, settingOf(api), digestsOf(envelope)]));
    return common;
  }

  /** The digests of named schemas and of all that they lead to. */
  function digestsOf(names: Iterable<string>): readonly string[] {
    const reached = new Set(names);
    const digests: string[] = [];
    // What is added to a set while a loop goes through it, the loop comes to as well.
    for (const name of reached) {
      const declaration = declarations.get(name);
      digests.push(declaration === undefined ? name : digestOf(declaration));
      for (const other of declaration === undefined ? [] : namesIn(declaration)) reached.add(other);
    }
    return digests;
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

const known = new WeakMap<object, ReadonlySet<string>>();

/** The names in all references of a part of the model; one more where an example looks like one, which does no harm. */
function namesIn(part: object): ReadonlySet<string> {
  let names = known.get(part);
  if (names === undefined) known.set(part, (names = findNames(part, new Set())));
  return names;
}

function findNames(value: unknown, names: Set<string>): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) findNames(item, names);
  } else if (typeof value === 'object' && value !== null) {
    if ('kind' in value && value.kind === 'ref' && 'name' in value) names.add(String(value.name));
    for (const member of Object.values(value)) findNames(member, names);
  }
  return names;
}
