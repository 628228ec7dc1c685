import type { Operation, OperationInput, Parameter, Schema } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import { exampleValue } from './example-value.ts';
import { withFiles } from './with-files.ts';

/** The argument of a sample call; undefined when the operation takes none. */
export function exampleInput(operation: Operation, declarations: Declarations): unknown {
  const { input } = operation;
  if (input.kind === 'none') return undefined;
  const value =
    input.kind === 'flat' ? flatInput(input, operation, declarations) : groupedInput(input, operation, declarations);
  return Object.keys(value).length === 0 && !input.required ? undefined : value;
}

/** The argument of a sample call without anything that may be left out; undefined where all of it may. */
export function requiredInput(operation: Operation, declarations: Declarations): unknown {
  const { input } = operation;
  const value = exampleInput(operation, declarations);
  if (input.kind === 'none' || !isObject(value)) return undefined;
  const body = input.kind === 'flat' && input.body !== undefined ? declarations.shape(input.body).properties : [];
  const members = input.kind === 'flat' ? [...input.parameters, ...body] : [];
  const groups = input.kind === 'grouped' ? input.groups.map((group) => ({ ...group, name: group.in })) : [];
  const needed = new Set([...members, ...groups].filter(({ required }) => required).map(({ name }) => name));
  const entries = Object.entries(value).filter(([name]) => needed.has(name));
  return entries.length === 0 && !input.required ? undefined : Object.fromEntries(entries);
}

type InputOf<Kind> = Extract<OperationInput, { readonly kind: Kind }>;

function flatInput(input: InputOf<'flat'>, operation: Operation, declarations: Declarations): object {
  const body = input.body === undefined ? {} : bodyExample(input.body, operation, declarations);
  return { ...parameterExamples(input.parameters, declarations), ...(isObject(body) ? body : {}) };
}

function groupedInput(input: InputOf<'grouped'>, operation: Operation, declarations: Declarations): object {
  const groups = input.groups.map((group) => ({
    ...group,
    value:
      group.in === 'body'
        ? bodyExample(group.schema, operation, declarations)
        : parameterExamples(group.parameters, declarations),
  }));
  const shown = groups.filter(({ required, value }) => required || !isEmpty(value));
  return Object.fromEntries(shown.map((group) => [group.in, group.value]));
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && !(value instanceof Blob) && Object.keys(value).length === 0;
}

/** What is required, and what has an example of its own; that of a schema shows how a value looks, not that one is sent. */
function parameterExamples(parameters: readonly Parameter[], declarations: Declarations): object {
  const shown = parameters.filter(
    ({ required, deprecated, examples }) => required || (!deprecated && examples.length > 0),
  );
  return Object.fromEntries(
    shown.map(({ name, examples, schema }) => [
      name,
      examples[0]?.value ?? exampleValue(schema, 'request', declarations),
    ]),
  );
}

function bodyExample(schema: Schema, { body }: Operation, declarations: Declarations): unknown {
  const given = body?.contents[0].examples[0]?.value;
  if (given === undefined) return exampleValue(schema, 'request', declarations);
  return withFiles(given, schema, declarations);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
