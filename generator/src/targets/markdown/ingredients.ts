import { hash } from 'node:crypto';
import type { Api, Operation, Tag } from '../../model/index.ts';
import { digestOf } from '../digest.ts';
import { createReach } from '../reach.ts';
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
  const reach = createReach((name) => declarations.get(name));
  let common: string | undefined;

  return {
    operation: (operation) => JSON.stringify([setting(), reach([operation])]),
    tag: (tag) => JSON.stringify([setting(), { ...tag, operations: tag.operations.map(digestOf) }]),
  };

  function setting(): string {
    const envelope = api.schemas.filter(({ name }) => name === api.envelope);
    common ??= hash('sha256', JSON.stringify([options, settingOf(api), reach(envelope)]));
    return common;
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
