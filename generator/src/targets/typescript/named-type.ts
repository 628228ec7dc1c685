import type { Api, Operation, Parameter, Preset, Property, Schema } from '../../model/index.ts';
import { itemTypeName, paramsTypeName, resultTypeName } from '../../naming.ts';

/** A type with a name in the emitted models: a schema of the contract, or what one operation takes or gives. */
export interface NamedType {
  readonly name: string;
  /** Group of files it is emitted into. */
  readonly group: string;
  readonly schema: Schema;
}

/** The types of one operation's signature. */
export interface OperationTypes {
  /** What the caller passes; absent when the operation takes nothing. */
  readonly params?: { readonly schema: Schema; readonly required: boolean };
  /** What the call resolves to; absent for nothing. */
  readonly result?: Schema | 'file';
  /** The call may resolve to nothing in place of its result. */
  readonly optional?: true;
  /** What the call gives when its pages are gone through. */
  readonly item?: Schema;
  /** What the caller passes to each preset of the operation. */
  readonly presets: ReadonlyMap<Preset, Pick<OperationTypes, 'params'>>;
  /** Types that the signature needs and the contract has no name for. */
  readonly own: readonly NamedType[];
}

/** Works out the types of every operation's signature, none of them named like a schema. */
export function operationTypes(api: Api): ReadonlyMap<Operation, OperationTypes> {
  const taken = new Set(api.schemas.map(({ name }) => name));
  const unique = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
    taken.add(name);
    return name;
  };
  return new Map(
    api.tags.flatMap((tag) =>
      tag.operations.map((operation) => [operation, typesOf(operation, tag.fileName, unique)] as const),
    ),
  );
}

function typesOf(operation: Operation, group: string, unique: (wanted: string) => string): OperationTypes {
  const own: NamedType[] = [];
  const named = (schema: Schema, wanted: string): Schema => {
    if (!holdsObject(schema)) return schema;
    const name = unique(wanted);
    own.push({ name, group, schema });
    return { kind: 'ref', name };
  };
  const params = paramsOf(operation);
  const result = resultOf(operation);
  const item = operation.pagination?.item;
  return {
    ...(params
      ? { params: { schema: named(params.schema, paramsTypeName(operation.operationId)), required: params.required } }
      : {}),
    ...(result ? { result: result === 'file' ? result : named(result, resultTypeName(operation.operationId)) } : {}),
    ...('optional' in operation.result && operation.result.optional ? { optional: true } : {}),
    ...(item ? { item: named(item, itemTypeName(operation.operationId)) } : {}),
    presets: new Map(
      operation.presets.map((preset) => {
        const required = preset.parameters.some((parameter) => parameter.required);
        const wanted = paramsTypeName(preset.operationId);
        const hasParams = preset.parameters.length > 0;
        return [preset, hasParams ? { params: { schema: named(presetSchema(preset), wanted), required } } : {}];
      }),
    ),
    own,
  };
}

function presetSchema({ parameters, summary, operationId }: Preset): Schema {
  const properties = parameters.map(({ name, required, schema }): Property => ({
    name,
    required,
    readOnly: false,
    writeOnly: false,
    schema,
  }));
  return { kind: 'object', properties, description: inputText(summary, operationId) };
}

/** What is said of the type of an operation's input. */
function inputText(summary: string, operationId: string): string {
  return `Input of ${summary.trim() === '' ? `\`${operationId}\`` : `“${summary}”`}.`;
}

/** An object written in place, which is too much for a signature. */
function holdsObject(schema: Schema): boolean {
  switch (schema.kind) {
    case 'object':
      return schema.properties.length > 0 || (schema.additional !== undefined && holdsObject(schema.additional));
    case 'array':
      return holdsObject(schema.items);
    case 'tuple':
    case 'union':
    case 'intersection':
      return true;
    default:
      return false;
  }
}

function paramsOf({ input, summary, operationId }: Operation): { schema: Schema; required: boolean } | undefined {
  const description = inputText(summary, operationId);
  switch (input.kind) {
    case 'none':
      return undefined;
    case 'flat': {
      const own: Schema = { kind: 'object', properties: input.parameters.map(parameterProperty), description };
      if (!input.body) return { schema: own, required: input.required };
      if (input.parameters.length === 0) return { schema: input.body, required: input.required };
      return { schema: { kind: 'intersection', parts: [input.body, own], description }, required: input.required };
    }
    case 'grouped': {
      const properties = input.groups.map((group): Property => {
        const schema: Schema =
          group.in === 'body' ? group.schema : { kind: 'object', properties: group.parameters.map(parameterProperty) };
        return { name: group.in, required: group.required, readOnly: false, writeOnly: false, schema };
      });
      return { schema: { kind: 'object', properties, description }, required: input.required };
    }
  }
}

function parameterProperty({ name, required, description, deprecated, schema, examples }: Parameter): Property {
  const [example] = examples;
  return {
    name,
    required,
    readOnly: false,
    writeOnly: false,
    schema: {
      ...schema,
      ...(description === undefined ? {} : { description }),
      ...(deprecated ? { deprecated } : {}),
      ...(schema.examples || !example ? {} : { examples: [example.value] }),
    },
  };
}

function resultOf({ result }: Operation): Schema | 'file' | undefined {
  switch (result.kind) {
    case 'envelope':
    case 'json':
      return result.schema;
    case 'text':
    case 'redirect':
      return { kind: 'string' };
    case 'binary':
      return 'file';
    case 'none':
      return undefined;
  }
}
