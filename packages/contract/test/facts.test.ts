import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import facts from './facts.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly 'x-sdk-aliases'?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

/**
 * What is known of the API, beside the contract. The type of a parameter or property ends in `!` where it is required, and
 * in `?` where that differs from case to case; `@Name` is a named schema, `string=a|b` an enumeration that has these values.
 */
const known: {
  readonly operations: readonly unknown[];
  readonly schemas: Readonly<Record<string, Readonly<Record<string, string>>>>;
} = facts;

const contracts = ['management', 'authentication'].map((name): Contract => {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../src/generated', name, 'openapi.json'), 'utf8'));
});

const schemas = new Map(contracts.flatMap(({ components }) => Object.entries(components.schemas)));

/** The name of the one schema that a schema refers to, be it nullable or described anew. */
function nameOf(schema: Schema | undefined): string {
  const parts = schema?.allOf ?? (schema?.oneOf ?? schema?.anyOf)?.filter(({ type }) => type !== 'null') ?? [];
  const [only, ...others] = schema?.$ref === undefined ? parts : [schema];
  return others.length > 0 ? '' : (only?.$ref?.split('/').at(-1) ?? '');
}

/** How a schema differs from a type; nothing where it does not. */
function difference(schema: Schema, wanted: string): string {
  if (wanted === '') return '';
  const name = nameOf(schema);
  if (wanted.startsWith('@')) return name === wanted.slice(1) ? '' : `refers to ${name || 'nothing'}, not ${wanted}`;
  const own = schemas.get(name) ?? schema;
  const [, type = '', items = '', values = ''] = /^(\w+)(?: (.*))?(?:=(.*))?$/.exec(wanted) ?? [];
  const types = [own.type ?? []].flat().filter((each) => each !== 'null');
  const alike = type === 'number' ? ['number', 'integer'] : [type];
  if (types.length > 0 && !types.some((each) => alike.includes(each))) return `is ${types.join('|')}, not ${type}`;
  if (values !== '') {
    const choices = [own, ...(own.anyOf ?? []), ...(own.oneOf ?? [])].flatMap((each) => [
      ...(each.enum ?? []),
      each.const,
    ]);
    const missing = values.split('|').filter((value) => !choices.map(String).includes(value));
    return missing.length === 0 ? '' : `lacks ${missing.join(', ')}`;
  }
  return items === '' || own.items === undefined ? '' : difference(own.items, items);
}

/** The same for a member, with whether it is required. */
function memberDifference(schema: Schema | undefined, required: boolean, wanted: string): string {
  if (schema === undefined) return 'is missing';
  const problem = difference(schema, wanted.replace(/[!?]$/, ''));
  if (problem !== '' || wanted.endsWith('?')) return problem;
  return wanted.endsWith('!') === required ? '' : `is ${required ? 'required' : 'optional'}`;
}

test('the contract has every operation that is known, by its name, with its parameters, body and response', () => {
  const problems = known.operations.flatMap((fact) => operationProblems(fact));
  expect(problems).toEqual([]);
  expect(known.operations).toHaveLength(655);
});

function operationProblems(fact: unknown): readonly string[] {
  if (!Array.isArray(fact)) return [];
  const [place, name, parameters, body, response] = fact;
  const [verb = '', path = ''] = String(place).split(' ');
  const found = contracts
    .map((contract) => ({ contract, operation: contract.paths[path]?.[verb.toLowerCase()] }))
    .find(({ operation }) => operation && (name === '' || namesOf(operation).includes(String(name))));
  if (found?.operation === undefined) return [`${place}: ${name} is missing`];
  const { contract, operation } = found;
  const own = (operation.parameters ?? []).map((each) => resolveParameter(contract, each));
  const result = operation.responses['200'] ?? operation.responses['201'];
  return [
    ...[...parameters].map(([location, parameter, type]) => {
      const match = own.find((each) => each?.in === location && each?.name === parameter);
      // A parameter may be asked for more strictly than is known.
      const wanted = match?.required ? String(type).replace(/!?$/, '!') : String(type);
      return [`${place} ${parameter}`, memberDifference(match?.schema, match?.required === true, wanted)];
    }),
    [`${place} body`, body === '' ? '' : difference(schemaOf(operation.requestBody), `@${body}`)],
    [`${place} response`, response === '' ? '' : difference(schemaOf(result), `@${response}`)],
  ].flatMap(([where, problem]) => (problem === '' ? [] : [`${where} ${problem}`]));
}

function namesOf(operation: Operation): readonly string[] {
  return [operation.operationId, ...(operation['x-sdk-aliases'] ?? [])];
}

function resolveParameter({ components }: Contract, parameter: Parameter): Parameter | undefined {
  return parameter.$ref === undefined ? parameter : components.parameters?.[parameter.$ref.split('/').at(-1) ?? ''];
}

function schemaOf(content: Content | undefined): Schema {
  return Object.values(content?.content ?? {})[0]?.schema ?? {};
}

test('the contract has every schema that is known, with its properties, their types and what is required', () => {
  const problems = Object.entries(known.schemas).flatMap(([name, properties]) => {
    const schema = schemas.get(name);
    if (schema === undefined) return [`${name} is missing`];
    const parts = [schema, ...(schema.allOf ?? []).map((part) => schemas.get(nameOf(part)) ?? part)];
    const own = Object.assign({}, ...parts.map((part) => part.properties));
    const required = parts.flatMap((part) => part.required ?? []);
    return Object.entries(properties)
      .map(([property, type]) => [property, memberDifference(own[property], required.includes(property), type)])
      .flatMap(([property, problem]) => (problem === '' ? [] : [`${name}.${property} ${problem}`]));
  });
  expect(problems).toEqual([]);
  expect(Object.values(known.schemas).flatMap((properties) => Object.keys(properties))).toHaveLength(5467);
});
