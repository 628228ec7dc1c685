import type { Operation, OperationResult, Preset } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import type { ClientOption } from '../client-options.ts';
import type { MarkdownOptions } from '../options.ts';
import { exampleInput } from './example-input.ts';
import { printTypescript } from './print-literal.ts';

/** What a sample program is made from. */
export interface SampleInput {
  readonly operation: Operation;
  /** The preset to call in place of the operation itself. */
  readonly preset: Preset | undefined;
  readonly declarations: Declarations;
  /** Names of the security schemes that the operation may use. */
  readonly schemes: readonly string[];
  readonly options: MarkdownOptions;
}

/** How a program calls: by a method of the client's class, or by a function that takes a client. */
export type SampleForm = 'class' | 'function';

/** A complete program that calls an operation with the contract's example values, in Prettier's form. */
export function sampleProgram(
  { operation, preset, declarations, schemes, options }: SampleInput,
  form: SampleForm,
): string {
  const { clientName, package: from } = options;
  const { operationId } = preset ?? operation;
  const clientOptions = options.clientOptions.filter(({ scheme }) => scheme === undefined || schemes.includes(scheme));
  const result = resultName(operation.result, declarations);
  const callee = form === 'class' ? `client.${operationId}(` : `${operationId}(client`;
  const input = preset ? presetInput(preset) : exampleInput(operation, declarations);
  const joint = form === 'function' && input !== undefined ? ', ' : '';
  const call = `${result === undefined ? '' : `const ${result} = `}await ${callee}${joint}`;
  const argument = input === undefined ? '' : printTypescript(input, call.length, 2);
  const make = form === 'class' ? `new ${clientName}` : `create${clientName}`;
  return [
    importLine(form === 'class' ? [clientName] : [`create${clientName}`, operationId], from),
    '',
    `const client = ${make}(${constructorArgument(clientOptions)});`,
    '',
    `${call}${argument});`,
    ...(result === undefined ? [] : [`console.log(${result.replaceAll(/[{} ]/g, '')});`]),
  ].join('\n');
}

function importLine(names: readonly string[], from: string): string {
  const line = `import { ${names.join(', ')} } from '${from}';`;
  if (line.length <= 120) return line;
  return ['import {', ...names.map((name) => `  ${name},`), `} from '${from}';`].join('\n');
}

function presetInput({ example, parameters }: Preset): object | undefined {
  return parameters.some(({ required }) => required) || Object.keys(example).length > 0 ? example : undefined;
}

function constructorArgument(clientOptions: readonly ClientOption[]): string {
  if (clientOptions.length === 0) return '';
  const lines = clientOptions.map(({ name, variable }) => `  ${name}: process.env.${variable} ?? '',`);
  return `{\n${lines.join('\n')}\n}`;
}

/** What the program keeps of the result: the part that one calls the operation for. */
function resultName(result: OperationResult, declarations: Declarations): string | undefined {
  switch (result.kind) {
    case 'envelope': {
      const names = new Set(declarations.shape(result.schema).properties.map(({ name }) => name));
      return names.has('data') ? '{ data }' : '{ statusCode }';
    }
    case 'json':
      return 'result';
    case 'text':
      return 'text';
    case 'binary':
      return 'file';
    case 'redirect':
      return 'address';
    case 'none':
      return undefined;
  }
}
