import { hash } from 'node:crypto';
import type { Document } from '../document/index.ts';
import type { Api, SecurityScheme, Server, Tag } from './api.ts';
import { buildErrorCatalogue } from './build-error-catalogue.ts';
import { buildOperation, type OperationContext, securityOf } from './build-operation.ts';
import { buildSchema } from './build-schema.ts';
import type { SchemaContext } from './schema-context.ts';
import { buildSchemas } from './build-schemas.ts';
import { type OperationCursor, operationCursors, webhookCursors } from './operation-cursors.ts';
import { operationNames } from './operation-names.ts';
import type { Operation } from './operation.ts';
import { isObject, listOf, objectOf, textOf, textsOf } from './raw.ts';
import type { SchemaKey } from './schema-key.ts';
import { schemaNames, type SchemaNames } from './schema-names.ts';
import { type Direction, firstTag, schemaUsages, type SchemaUsage } from './schema-usage.ts';
import { tagFiles } from './tag-files.ts';

/**
 * Builds the model of a document that lint has passed.
 *
 * @param name what the configuration calls the document
 */
export function buildApi(document: Document, name: string): Api {
  const cursors = operationCursors(document);
  const usages = schemaUsages(document, cursors);
  const tagNames = tagNamesOf(
    document,
    cursors.map(({ operation }) => firstTag(operation)),
  );
  const files = tagFiles(tagNames);
  const names = schemaNames(document, usages, files);
  const envelope = textOf(objectOf(document.root.value)['x-sdk-envelope']);
  const errors = buildErrorCatalogue(document);
  const setting = settingOf(usages, names, envelope, errors);
  const schemas = buildSchemas(document, usages, names, setting);
  const schemaContext = (direction: Direction): SchemaContext => ({
    document,
    names,
    usages,
    direction,
    openEnums: direction === 'response',
    bytes: false,
    build: buildSchema,
  });
  const operationContext: OperationContext = {
    request: schemaContext('request'),
    response: schemaContext('response'),
    find: schemas.find,
    envelope,
    errors,
  };
  // What a webhook sends is what its receiver gets: the view of a response.
  const contexts = {
    operation: operationContext,
    webhook: { ...operationContext, request: operationContext.response },
  };
  const methods = operationNames(
    cursors,
    schemas.all.map((declaration) => declaration.name),
  );
  const build = (cursor: OperationCursor, operationId: string, kind: keyof typeof contexts): Operation =>
    document.remembered(kind, cursor.operation, `${setting} ${placeOf(cursor, operationId)}`, () =>
      buildOperation(cursor, operationId, contexts[kind]),
    );
  const operations = cursors.map((cursor) => ({
    tag: firstTag(cursor.operation),
    operation: build(cursor, methods.get(cursor) ?? '', 'operation'),
  }));
  const webhooks = webhookCursors(document).map((cursor) =>
    build(cursor, textOf(objectOf(cursor.operation.value)['operationId']) ?? cursor.path, 'webhook'),
  );
  const info = objectOf(objectOf(document.root.value)['info']);
  const description = textOf(info['description']);
  return {
    name,
    title: textOf(info['title']) ?? name,
    version: textOf(info['version']) ?? '',
    ...(description === undefined ? {} : { description }),
    servers: serversOf(document),
    securitySchemes: securitySchemesOf(document),
    security: securityOf(objectOf(document.root.value)['security']) ?? [],
    tags: tagNames.map((tag) =>
      buildTag(
        document,
        tag,
        files.get(tag) ?? '',
        operations.filter((each) => each.tag === tag).map(({ operation }) => operation),
      ),
    ),
    webhooks,
    schemas: schemas.all,
    ...(envelope === undefined ? {} : { envelope }),
    errors,
  };
}

/** All that schemas and operations depend on beside what they say themselves and what they refer to, as one text. */
function settingOf(
  usages: ReadonlyMap<SchemaKey, SchemaUsage>,
  names: ReadonlyMap<SchemaKey, SchemaNames>,
  ...others: readonly unknown[]
): string {
  const used = [...usages].map(([key, { directions, bytes, discriminators }]) => [
    key,
    ...directions,
    bytes,
    ...discriminators,
  ]);
  return hash('sha256', JSON.stringify([used, [...names], others]));
}

/** What an operation depends on outside of its path item's file and of what it refers to, as one text. */
function placeOf({ path, method }: OperationCursor, operationId: string): string {
  return JSON.stringify([operationId, method, path]);
}

/** Declared tags that have operations, then any others, in order of use. */
function tagNamesOf(document: Document, used: readonly string[]): readonly string[] {
  const declared = listOf(objectOf(document.root.value)['tags']).flatMap((tag) => textOf(objectOf(tag)['name']) ?? []);
  return [...new Set([...declared.filter((name) => used.includes(name)), ...used])];
}

function buildTag(document: Document, name: string, fileName: string, operations: readonly Operation[]): Tag {
  const raw = objectOf(
    listOf(objectOf(document.root.value)['tags']).find((tag) => isObject(tag) && tag['name'] === name),
  );
  const description = textOf(raw['description']);
  return {
    name,
    title: textOf(raw['x-displayName']) ?? (name.trim() === '' ? fileName : name),
    ...(description === undefined ? {} : { description }),
    fileName,
    operations,
  };
}

function serversOf(document: Document): readonly Server[] {
  return listOf(objectOf(document.root.value)['servers']).flatMap((server) => {
    const raw = objectOf(server);
    const url = textOf(raw['url']);
    if (url === undefined) return [];
    const description = textOf(raw['description']);
    return [{ url, ...(description === undefined ? {} : { description }), variables: variablesOf(raw['variables']) }];
  });
}

function variablesOf(value: unknown): Server['variables'] {
  return Object.entries(objectOf(value)).map(([name, variable]) => {
    const raw = objectOf(variable);
    const description = textOf(raw['description']);
    return {
      name,
      default: textOf(raw['default']) ?? '',
      ...(description === undefined ? {} : { description }),
      ...(Array.isArray(raw['enum']) ? { enum: textsOf(raw['enum']) } : {}),
    };
  });
}

function securitySchemesOf(document: Document): readonly SecurityScheme[] {
  const schemes = document.child(document.child(document.root, 'components'), 'securitySchemes');
  return Object.keys(objectOf(schemes.value)).map((name) => {
    const raw = objectOf(document.follow(document.child(schemes, name))?.value);
    const description = textOf(raw['description']);
    return { name, type: textOf(raw['type']) ?? '', ...(description === undefined ? {} : { description }) };
  });
}
