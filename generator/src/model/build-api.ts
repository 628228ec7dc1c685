import type { Document } from '../document/index.ts';
import type { Api, SecurityScheme, Server, Tag } from './api.ts';
import { buildErrorCatalogue } from './build-error-catalogue.ts';
import { buildOperation, securityOf } from './build-operation.ts';
import { buildSchema } from './build-schema.ts';
import type { SchemaContext } from './schema-context.ts';
import { buildSchemas } from './build-schemas.ts';
import { operationCursors, webhookCursors } from './operation-cursors.ts';
import { operationNames } from './operation-names.ts';
import type { Operation } from './operation.ts';
import { isObject, listOf, objectOf, textOf, textsOf } from './raw.ts';
import { schemaNames } from './schema-names.ts';
import { type Direction, firstTag, schemaUsages } from './schema-usage.ts';
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
  const schemas = buildSchemas(document, usages, names);
  const byName = new Map(schemas.map((declaration) => [declaration.name, declaration]));
  const envelope = textOf(objectOf(document.root.value)['x-sdk-envelope']);
  const errors = buildErrorCatalogue(document);
  const schemaContext = (direction: Direction): SchemaContext => ({
    document,
    names,
    usages,
    direction,
    openEnums: direction === 'response',
    bytes: false,
    build: buildSchema,
  });
  const context = {
    request: schemaContext('request'),
    response: schemaContext('response'),
    find: (schemaName: string) => byName.get(schemaName),
    envelope,
    errors,
  };
  const methods = operationNames(cursors, byName.keys());
  const operations = cursors.map((cursor) => ({
    tag: firstTag(cursor.operation),
    operation: buildOperation(cursor, methods.get(cursor) ?? '', context),
  }));
  // What a webhook sends is what its receiver gets: the view of a response.
  const webhooks = webhookCursors(document).map((cursor) =>
    buildOperation(cursor, textOf(objectOf(cursor.operation.value)['operationId']) ?? cursor.path, {
      ...context,
      request: context.response,
    }),
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
    schemas,
    ...(envelope === undefined ? {} : { envelope }),
    errors,
  };
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
