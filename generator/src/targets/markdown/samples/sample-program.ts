import type { OperationResult } from '../../../model/index.ts';
import type { Declarations } from '../declarations.ts';
import type { ClientOption } from '../client-options.ts';
import type { MarkdownOptions } from '../options.ts';
import { printTypescript } from './print-literal.ts';

const printWidth = 120;

/** What a sample program is made from. */
export interface ProgramInput {
  /** Method of the client, and function of the package. */
  readonly name: string;
  /** The argument of the call; undefined for none. */
  readonly input: unknown;
  readonly result: OperationResult;
  readonly declarations: Declarations;
  /** Names of the security schemes whose credentials it gives. */
  readonly schemes: readonly string[];
  readonly options: MarkdownOptions;
}

/** The file from which samples of functions import the client that they take. */
export const clientFile = 'client.ts';

/**
 * A complete program that calls a method of the client, in Prettier's form.
 *
 * @param pages argument of a call that goes through the entries of all pages, where there is one
 */
export function methodProgram(program: ProgramInput, pages?: { readonly input: unknown }): string {
  const { clientName } = program.options;
  return [
    importStatement([clientName], program.options.package),
    '',
    clientStatement(`const client = new ${clientName}`, program.options, program.schemes),
    '',
    ...callLines(`client.${program.name}(`, program),
    ...(pages ? ['', ...pagesLines(program.name, pages.input)] : []),
  ].join('\n');
}

/** A program that calls the function of the same name with the client that a file of its own makes. */
export function functionProgram(program: ProgramInput): string {
  return [
    importStatement([program.name], program.options.package),
    `import { client } from './${clientFile}'; // made by create${program.options.clientName}`,
    '',
    ...callLines(`${program.name}(client${program.input === undefined ? '' : ', '}`, program),
  ].join('\n');
}

/** The file that makes the client which functions take. */
export function clientProgram(options: MarkdownOptions): string {
  const create = `create${options.clientName}`;
  const statement = clientStatement(`export const client = ${create}`, options);
  return `${importStatement([create], options.package)}\n\n${statement}`;
}

function pagesLines(name: string, input: unknown): readonly string[] {
  const call = `for await (const entry of client.${name}(`;
  return [
    '// All pages, entry by entry',
    `${call}${argumentText(input, call.length, 4)})) {`,
    '  console.log(entry);',
    '}',
  ];
}

/** Makes a client with the options that the schemes need, or with all. */
function clientStatement(start: string, { clientOptions }: MarkdownOptions, schemes?: readonly string[]): string {
  const shown = clientOptions.filter(({ scheme }) => scheme === undefined || (schemes?.includes(scheme) ?? true));
  return `${start}(${constructorArgument(shown)});`;
}

function importStatement(names: readonly string[], from: string): string {
  const line = `import { ${names.join(', ')} } from '${from}';`;
  if (line.length <= printWidth) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}

function callLines(start: string, { input, result, declarations }: ProgramInput): readonly string[] {
  const kept = resultName(result, declarations);
  const call = `${kept === undefined ? '' : `const ${kept} = `}await ${start}`;
  const lines = [`${call}${argumentText(input, call.length, 2)});`];
  return kept === undefined ? lines : [...lines, `console.log(${kept.replaceAll(/[{} ]/g, '')});`];
}

function argumentText(input: unknown, column: number, after: number): string {
  return input === undefined ? '' : printTypescript(input, column, after);
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
