import type { FindDeclaration } from './object-shape.ts';
import type { OperationInput, Parameter, RequestBody, Response } from './operation.ts';
import type { Schema } from './schema.ts';

/** Where the names of one operation come from. */
export interface SensitiveParts {
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly input: OperationInput;
  readonly responses: readonly Response[];
}

/**
 * Names of the parameters, and of the properties of bodies and answers, whose values nobody may be shown: each once, in
 * the order in which a reader of the operation comes upon them.
 */
export function sensitiveNames(
  { parameters, body, input, responses }: SensitiveParts,
  find: FindDeclaration,
): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();

  function visit(schema: Schema): void {
    switch (schema.kind) {
      case 'ref': {
        const target = seen.has(schema.name) ? undefined : find(schema.name);
        seen.add(schema.name);
        if (target) visit(target.schema);
        return;
      }
      case 'object':
        for (const { name, writeOnly, schema: value } of schema.properties) {
          if (writeOnly || isSensitive(value, find)) names.add(name);
          visit(value);
        }
        if (schema.additional) visit(schema.additional);
        return;
      default:
        for (const part of parts(schema)) visit(part);
    }
  }

  for (const { name, schema, sensitive } of parameters) {
    if (sensitive || isSensitive(schema, find)) names.add(name);
    visit(schema);
  }
  for (const { schema } of body?.contents ?? []) {
    if (input.kind === 'grouped' && isSensitive(schema, find)) names.add('body');
    visit(schema);
  }
  for (const { schema } of responses.flatMap(({ contents }) => contents)) visit(schema);
  return [...names];
}

/** True for a value of which the contract says, in place or where it is declared, that it is a secret. */
function isSensitive(schema: Schema, find: FindDeclaration, seen: readonly string[] = []): boolean {
  if (schema.sensitive) return true;
  if (schema.kind !== 'ref') return parts(schema).some((part) => isSensitive(part, find, seen));
  const target = seen.includes(schema.name) ? undefined : find(schema.name);
  return target !== undefined && isSensitive(target.schema, find, [...seen, schema.name]);
}

/** The schemas that a value, or each of its items, has to fit. */
function parts(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case 'array':
      return [schema.items];
    case 'tuple':
      return [...schema.items, ...(schema.rest ? [schema.rest] : [])];
    case 'union':
      return schema.variants;
    case 'intersection':
      return schema.parts;
    default:
      return [];
  }
}
