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

/** The argument of a call that goes through all pages: the same without a page and its size, where these may be left out. */
export function walkInput(operation: Operation, declarations: Declarations): unknown {
  const { input, pagination } = operation;
  const value = exampleInput(operation, declarations);
  if (input.kind === 'none' || pagination === undefined) return value;
  const paths = [pagination.page, pagination.limit].map(stepsOf);
  const rest = paths.filter((path) => !isRequired(path, operation, declarations)).reduce(without, value);
  return isEmpty(rest) && !input.required ? undefined : rest;
}

/** Whether what a path into the input leads to must be given. */
function isRequired(path: readonly string[], operation: Operation, { shape }: Declarations): boolean {
  const name = path.at(-1);
  const body = operation.body === undefined ? [] : shape(operation.body.contents[0].schema).properties;
  return [...operation.parameters, ...body].some((member) => member.name === name && member.required);
}

/** A value without what a path leads to, and without the objects around it that hold nothing else. */
function without(value: unknown, [step, ...steps]: readonly string[]): unknown {
  if (!isObject(value) || step === undefined) return value;
  const members = new Map<string, unknown>(Object.entries(value));
  const inner = without(members.get(step), steps);
  if (steps.length === 0 || isEmpty(inner)) members.delete(step);
  else if (members.has(step)) members.set(step, inner);
  return Object.fromEntries(members);
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
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
