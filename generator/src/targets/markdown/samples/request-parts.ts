import type { Operation, Parameter, ParameterLocation, Preset } from '../../../model/index.ts';

/** The values of a request, each where it goes. */
export interface RequestParts {
  readonly parameters: readonly { readonly parameter: Parameter; readonly value: unknown }[];
  /** Undefined when none is sent. */
  readonly body: unknown;
}

/** What the input of a sample call makes a client send. */
export function requestParts(operation: Operation, input: unknown): RequestParts {
  const isGrouped = operation.input.kind === 'grouped';
  const values = entriesOf(input);
  const valueOf = ({ name, in: location }: Parameter): unknown =>
    isGrouped ? memberOf(memberOf(input, location), name) : values.get(name);
  const parameters = operation.parameters
    .map((parameter) => ({ parameter, value: valueOf(parameter) }))
    .filter(({ value }) => value !== undefined);
  if (operation.body === undefined) return { parameters, body: undefined };
  if (isGrouped) return { parameters, body: memberOf(input, 'body') };
  for (const { name } of operation.parameters) values.delete(name);
  const isLeftOut = values.size === 0 && !operation.body.required;
  return { parameters, body: isLeftOut ? undefined : Object.fromEntries(values) };
}

/** What a preset makes a client send: its fixed values, and its example's where they go. */
export function presetParts({ fixed, parameters, example }: Preset): RequestParts {
  const given = parameters
    .filter(({ name }) => Object.hasOwn(example, name))
    .map(({ name, pointer }) => ({ pointer, value: example[name] }));
  const body = [...fixed, ...given].reduce<unknown>((whole, { pointer, value }) => {
    const steps = pointer.split('/').slice(1);
    return withValue(
      whole,
      steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
      value,
    );
  }, {});
  return { parameters: [], body };
}

/** The parts that go to one place. */
export function partsIn({ parameters }: RequestParts, location: ParameterLocation): RequestParts['parameters'] {
  return parameters.filter(({ parameter }) => parameter.in === location);
}

function withValue(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  return { ...Object.fromEntries(entriesOf(whole)), [step]: withValue(memberOf(whole, step), rest, value) };
}

function memberOf(value: unknown, name: string): unknown {
  return entriesOf(value).get(name);
}

function entriesOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
